import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useText } from '../i18n/use-text.ts';
import { defined } from './defined.ts';
import './dialog.css';
import { IconButton } from './icon-button.tsx';

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the end: the primary one last. */
  readonly actions?: ReactNode;
  readonly role?: 'dialog' | 'alertdialog' | undefined;
  /** Only its own buttons close it, not Escape: what it shows is nowhere else. */
  readonly stays?: boolean;
  /** `wide` for lists, `narrow` for a question. */
  readonly width?: 'narrow' | 'wide' | undefined;
  /** Language of the content, where it is not the interface's. */
  readonly lang?: string | undefined;
}

/** Something that has to be finished or left before the screen goes on. Escape leaves, unless it `stays`. */
export function Dialog(props: DialogProps) {
  const {
    title,
    isOpen,
    onClose,
    children,
    actions,
    role = 'dialog',
    stays = false,
    width = 'narrow',
    lang,
  } = props;
  const text = useText();
  return (
    <ModalOverlay
      className="dialog-scrim"
      isOpen={isOpen}
      isDismissable={role === 'dialog'}
      isKeyboardDismissDisabled={stays}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="dialog-box" data-width={width}>
        <AriaDialog className="dialog" role={role} {...defined({ lang })}>
          <div className="dialog-head">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
            {role === 'dialog' ? (
              <IconButton label={text('ui.dialog.close')} icon={<X />} onPress={onClose} />
            ) : null}
          </div>
          <div className="dialog-content">{children}</div>
          {actions === undefined ? null : <div className="dialog-actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
