import { useText } from '../../i18n/use-text.ts';
import { Select } from '../../ui/select.tsx';

/** Current or archived cases. */
export function ArchivedFilter(props: {
  readonly value: boolean;
  readonly onChange: (archived: boolean) => void;
}) {
  const text = useText();
  return (
    <Select
      label={text('cases.list.which')}
      isLabelHidden
      items={[
        { id: 'current', label: text('cases.list.current') },
        { id: 'archived', label: text('cases.list.archived') },
      ]}
      value={props.value ? 'archived' : 'current'}
      onChange={(id) => {
        props.onChange(id === 'archived');
      }}
    />
  );
}
