import { useQuery } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { TaxonomyPack } from '../../../shared/contract/taxonomy.contract.ts';
import { LANGUAGES } from '../../../shared/i18n/languages.ts';
import { useBackend } from '../../backend/queries.tsx';
import { queryKeys } from '../../backend/query-client.ts';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { notify } from '../../ui/notify.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { EscoImport } from './esco-import.tsx';
import './taxonomy.css';

/** Which names of skills and occupations are here, and how to take in all of ESCO. */
export function TaxonomySection() {
  const text = useText();
  const { size } = useFormats();
  const { client } = useBackend();
  const { data, error, refetch } = useQuery({
    queryKey: queryKeys.taxonomy,
    queryFn: () => client.taxonomy.status({}),
  });
  return (
    <Section title={text('taxonomy.title')} description={text('taxonomy.text')}>
      {error ? (
        <Banner tone="danger" action={<Button onPress={() => void refetch()}>{text('ui.retry')}</Button>}>
          {text('taxonomy.failed')}
        </Banner>
      ) : null}
      {data || error ? null : <Skeleton label={text('taxonomy.loading')} />}
      {data ? (
        <div className="taxonomy">
          <p>{text('taxonomy.embedded', data.embedded)}</p>
          <PackList packs={data.packs} />
          <EscoImport isImporting={data.importing} />
          <p className="taxonomy-note">
            {text('taxonomy.attribution')} {text('taxonomy.size', { size: size(data.size) })}
          </p>
        </div>
      ) : null}
    </Section>
  );
}

function PackList({ packs }: { readonly packs: readonly TaxonomyPack[] }) {
  const text = useText();
  const { date } = useFormats();
  const refusalText = useRefusalText();
  const { client } = useBackend();
  const [leaving, setLeaving] = useState<TaxonomyPack | null>(null);
  if (packs.length === 0) return null;
  const remove = async ({ language }: TaxonomyPack) => {
    setLeaving(null);
    try {
      await client.taxonomy.removePack({ language });
      notify(text('taxonomy.removed', { language: nameOf(language) }));
    } catch (error) {
      notify(refusalText(error));
    }
  };
  return (
    <>
      <ul className="taxonomy-packs">
        {packs.map((pack) => (
          <li key={pack.language} className="taxonomy-pack">
            <span className="taxonomy-pack-words">
              <bdi lang={pack.language}>{nameOf(pack.language)}</bdi>
              <span className="taxonomy-note">
                {text('taxonomy.pack', {
                  version: pack.version,
                  date: date(pack.importedAt),
                  skills: rowsOf(pack, 'skills'),
                  occupations: rowsOf(pack, 'occupations'),
                })}
              </span>
            </span>
            <IconButton
              label={text('taxonomy.remove', { language: nameOf(pack.language) })}
              icon={<Trash2 />}
              onPress={() => setLeaving(pack)}
            />
          </li>
        ))}
      </ul>
      {leaving === null ? null : (
        <ConfirmDialog
          isOpen
          title={text('taxonomy.remove', { language: nameOf(leaving.language) })}
          text={text('taxonomy.removeText')}
          confirmLabel={text('taxonomy.removeDo')}
          onConfirm={() => void remove(leaving)}
          onCancel={() => setLeaving(null)}
        />
      )}
    </>
  );
}

/** Rows of the files whose name begins so: `skills_en.csv`. */
function rowsOf({ rows }: TaxonomyPack, name: string): number {
  const found = Object.entries(rows).find(([file]) => new RegExp(`^${name}(_|\\.|$)`).test(file));
  return found?.[1] ?? 0;
}

/** A language's own name; the tag of one that Trama does not speak. */
function nameOf(language: string): string {
  return LANGUAGES.find(({ tag }) => tag === language)?.endonym ?? language;
}
