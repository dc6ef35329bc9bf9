import { LANGUAGES } from './languages.ts';

/** Spoken languages beyond the registry, by BCP 47 tag: what women in the partner offices speak, and their neighbours. */
const OTHERS = (
  'ps ku ckb kmr sdh az bal kab rif shi zgh aa om sid wal pnb pa sd ks hi gu mr ne mai si ta te ml kn dv ' +
  'ha yo ig pcm bin efi ff wo bm dyu snk man mnk kri men tem ee ak tw gaa ln kg lua sw rw rn lg ki mg ny sn nd zu ' +
  'xh st tn sg fon mos kr ts ' +
  'ru be ro sq pl bg sr hr bs sl mk sk cs hu el de hy ka ab os ce uz kk ky tg tk mn ug tt rom lv lt et fi da no is ga ' +
  'he yi mt eu gl oc sc ' +
  'yue wuu nan bo ja ko vi th lo km my id ms jv fil tl ceb qu ay gn ht pap'
).split(' ');

/** Every language that can be chosen, those of the registry first. */
export const SPOKEN_LANGUAGES: readonly string[] = [
  ...new Set([...LANGUAGES.map((language) => language.tag), ...OTHERS]),
];
