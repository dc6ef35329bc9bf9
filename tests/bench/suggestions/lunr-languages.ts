// lunr's own languages: CommonJS modules that add themselves to the lunr they are given.
import lunr from 'lunr';
import addArabic from 'lunr-languages/lunr.ar.js';
import addSpanish from 'lunr-languages/lunr.es.js';
import addFrench from 'lunr-languages/lunr.fr.js';
import addItalian from 'lunr-languages/lunr.it.js';
import addDutch from 'lunr-languages/lunr.nl.js';
import addStemmers from 'lunr-languages/lunr.stemmer.support.js';
import addSwedish from 'lunr-languages/lunr.sv.js';

type Plugin = (this: lunr.Builder, builder: lunr.Builder) => void;

for (const add of [addStemmers, addArabic, addSpanish, addFrench, addItalian, addDutch, addSwedish])
  add(lunr);

const AROUND_WORDS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const trim: lunr.PipelineFunction = (token) => token.update((word) => word.replace(AROUND_WORDS, ''));
lunr.Pipeline.registerFunction(trim, 'trimAnyLetters');

/** Without a module: only what stands around words is cut off, with no stemmer and no stop words of another language. */
const plain: Plugin = (builder) => {
  for (const pipeline of [builder.pipeline, builder.searchPipeline]) {
    pipeline.reset();
    pipeline.add(trim);
  }
};

/** What makes an index speak the language; undefined for English, which is lunr's own. Catalan it does not have. */
export function lunrLanguages(language: string): Plugin | undefined {
  if (language === 'en') return undefined;
  const plugins = lunr as unknown as Readonly<Record<string, Plugin | undefined>>;
  return plugins[language] ?? plain;
}
