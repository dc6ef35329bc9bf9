import { useText } from '../../i18n/use-text.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';

interface CounsellorChoiceProps {
  readonly counsellors: readonly { readonly id: string; readonly name: string }[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
}

/** As many as are seen at a glance stand side by side; more go into a list. */
const AT_A_GLANCE = 5;

/** Who is at work? */
export function CounsellorChoice({ counsellors, value, onChange }: CounsellorChoiceProps) {
  const text = useText();
  const field = {
    label: text('vault.unlock.who'),
    items: counsellors.map(({ id, name }) => ({ id, label: name })),
    value,
    onChange,
  };
  return counsellors.length > AT_A_GLANCE ? <Select {...field} /> : <RadioGroup {...field} />;
}
