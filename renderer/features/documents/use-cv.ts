import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { CvOptions } from '../../../shared/contract/documents.contract.ts';
import { useBackend } from '../../backend/queries.tsx';
import { queryKeys } from '../../backend/query-client.ts';
import type { OpenPdf } from './pdf-reader.ts';
import { openPdf } from './pdf-reader.ts';

/**
 * The CV with these options. It is made anew whenever the case changes; the one before stays until the new one is there.
 * Nothing of it is kept when the screen is left.
 */
export function useCv(caseId: string, options: CvOptions) {
  const { client } = useBackend();
  return useQuery({
    queryKey: [...queryKeys.case(caseId), 'cv', options],
    queryFn: () => client.documents.cv({ caseId, options }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

export type OpenState =
  | { readonly status: 'opening'; readonly pdf: OpenPdf | null }
  | { readonly status: 'open'; readonly pdf: OpenPdf }
  | { readonly status: 'failed'; readonly pdf: null };

const NOTHING_YET: OpenState = { status: 'opening', pdf: null };

/** The pages of a PDF. While a new one is opened the pages before stay. */
export function useOpenPdf(bytes: Uint8Array | undefined): OpenState {
  const [state, setState] = useState<OpenState>(NOTHING_YET);
  useEffect(() => {
    if (!bytes) return;
    let isWanted = true;
    openPdf(bytes).then(
      (pdf) => {
        if (!isWanted) {
          pdf.close();
          return;
        }
        setState((before) => {
          before.pdf?.close();
          return { status: 'open', pdf };
        });
      },
      () => {
        if (isWanted) setState({ status: 'failed', pdf: null });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [bytes]);
  return state;
}

/** True once something has lasted for a second: a shorter wait needs no words. */
export function useLasting(isGoingOn: boolean): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return;
    const timer = setTimeout(() => {
      setLasts(true);
    }, A_SECOND);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [isGoingOn]);
  return lasts;
}

const A_SECOND = 1_000;
