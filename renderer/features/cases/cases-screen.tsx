import { Archive, Plus, Users } from 'lucide-react';
import { useState } from 'react';
import { useBackend, useCases } from '../../backend/queries.tsx';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { notify } from '../../ui/notify.tsx';
import { Page } from '../../ui/page.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { CaseList } from './case-list.tsx';
import { NewCaseDialog } from './new-case-dialog.tsx';
import { ArchivedFilter } from './archived-filter.tsx';
import { useAttempt } from './use-case-changes.ts';
import './cases.css';

export interface CasesScreenProps {
  readonly onOpen: (caseId: string) => void;
  /** The dialog for a new case can be opened from a menu or a shortcut too. */
  readonly isNewOpen: boolean;
  readonly onNewOpenChange: (isOpen: boolean) => void;
}

/** All cases: found by any name, newest change first. */
export function CasesScreen({ onOpen, isNewOpen, onNewOpenChange }: CasesScreenProps) {
  const text = useText();
  const [search, setSearch] = useState('');
  const [archived, setArchived] = useState(false);
  const cases = useCases({ search: search.trim(), archived });
  const found = cases.data;
  const isBlank = found?.total === 0 && search.trim() === '';
  const openNew = () => {
    onNewOpenChange(true);
  };
  return (
    <Page
      title={text('cases.list.title')}
      actions={
        <Button variant="primary" icon={<Plus />} onPress={openNew}>
          {text('cases.list.new')}
        </Button>
      }
    >
      <div className="cases-filters">
        <SearchField
          label={text('cases.list.search')}
          placeholder={text('cases.list.search')}
          value={search}
          onChange={setSearch}
        />
        <ArchivedFilter value={archived} onChange={setArchived} />
      </div>
      {cases.error ? (
        <ErrorState
          title={text('cases.list.failed.title')}
          text={text('cases.list.failed.text')}
          action={<Button onPress={() => void cases.refetch()}>{text('ui.retry')}</Button>}
        />
      ) : !found ? (
        <Skeleton label={text('cases.list.loading')} />
      ) : isBlank ? (
        <NoCases archived={archived} onNew={openNew} />
      ) : (
        <CaseList
          found={found}
          search={search.trim()}
          onOpen={onOpen}
          {...(cases.hasNextPage ? { onMore: () => void cases.fetchNextPage() } : {})}
        />
      )}
      <NewCaseDialog isOpen={isNewOpen} onOpenChange={onNewOpenChange} onCreated={onOpen} />
    </Page>
  );
}

/** Nothing there yet: what this is for, and what to do next. */
function NoCases({ archived, onNew }: { readonly archived: boolean; readonly onNew: () => void }) {
  const text = useText();
  const { client } = useBackend();
  const attempt = useAttempt();
  if (archived) {
    return (
      <EmptyState
        icon={<Archive />}
        title={text('cases.empty.archived.title')}
        text={text('cases.empty.archived.text')}
      />
    );
  }
  const addSample = async () => {
    if (await attempt(() => client.cases.addSample({}))) notify(text('cases.sample.added'));
  };
  return (
    <EmptyState
      icon={<Users />}
      title={text('cases.empty.title')}
      text={text('cases.empty.text')}
      action={
        <>
          <Button variant="secondary" icon={<Plus />} onPress={onNew}>
            {text('cases.list.new')}
          </Button>
          <Button variant="quiet" onPress={() => void addSample()}>
            {text('cases.empty.sample')}
          </Button>
        </>
      }
    />
  );
}
