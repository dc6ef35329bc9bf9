import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import type { Ref } from 'react';
import { Group, Input, TextField as AriaTextField } from 'react-aria-components';
import { useText } from '../i18n/use-text.ts';
import { defined } from './defined.ts';
import { FieldLabel, FieldNotes } from './field-parts.tsx';
import type { FieldProps } from './field-parts.tsx';
import { IconButton } from './icon-button.tsx';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  /** `password` hides what is typed and offers to show it. */
  readonly type?: 'text' | 'email' | 'tel' | 'password';
  /** `auto`: the first strong letter decides, so that every script runs as it should. */
  readonly dir?: 'auto' | 'ltr' | 'rtl';
  /** Language of what is written, where it is not the interface's. */
  readonly lang?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly inputMode?: 'numeric' | 'text' | undefined;
  readonly maxLength?: number | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly autoComplete?: string;
  readonly name?: string | undefined;
  /** The input itself, to put the focus there. */
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    isLabelHidden,
    description,
    error,
    type = 'text',
    dir = 'auto',
    lang,
    placeholder,
    ref,
    ...rest
  } = props;
  const [isShown, setShown] = useState(false);
  const text = useText();
  const isSecret = type === 'password';
  const input = {
    ...(ref ? { ref } : {}),
    ...defined({ lang, placeholder }),
    dir,
    spellCheck: isSecret || type === 'email' ? ('false' as const) : ('true' as const),
  };
  return (
    <AriaTextField
      {...defined({ autoComplete: 'off', ...rest })}
      type={isSecret && isShown ? 'text' : type}
      className="field"
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isRequired={rest.isRequired} isLabelHidden={isLabelHidden} />
      {isSecret ? (
        <Group className="field-control field-frame">
          <Input {...input} />
          <IconButton
            label={text(isShown ? 'ui.secret.hide' : 'ui.secret.show')}
            icon={isShown ? <EyeOff /> : <Eye />}
            onPress={() => setShown(!isShown)}
          />
        </Group>
      ) : (
        <Input {...input} className="field-control" />
      )}
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  );
}
