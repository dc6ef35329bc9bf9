import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { HeldSkill, SkillsOfCase } from '../../../shared/contract/skills.contract.ts';
import type { TramaClient } from '../../../shared/contract/contract.ts';
import type { Rejection } from '../../../shared/domain/goal.ts';
import type { Skill } from '../../../shared/domain/skill.ts';
import { useBackend } from '../../backend/queries.tsx';
import { queryKeys } from '../../backend/query-client.ts';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { notify } from '../../ui/notify.tsx';
import { distinctReasons } from './offers.ts';
import type { Offer, Origin } from './offers.ts';
import { useReasons } from './use-reasons.ts';

/** One offer as it is accepted: where it comes from, and what the counsellor says of it. */
export interface Wanted {
  readonly offer: Offer;
  readonly origin: Origin;
  /** In her words; the label where nothing is said. */
  readonly name?: string | undefined;
  readonly level?: Skill['level'];
}

export interface Deciding {
  readonly accept: (wanted: readonly Wanted[]) => Promise<void>;
  readonly reject: (offer: Offer) => Promise<void>;
  readonly offerAgain: (rejection: Rejection) => Promise<void>;
  readonly change: (skillId: string, fields: Partial<Pick<Skill, 'name' | 'level'>>) => Promise<void>;
  /** Takes an accepted skill back, for what was accepted by mistake. */
  readonly takeBack: (held: HeldSkill) => Promise<void>;
}

const MOST_WHY = 300;
const REASONS_KEPT = 2;

/** Decisions about what is offered: each is saved at once, said in a notice and can be taken back. */
export function useDeciding(caseId: string, language: string, record: SkillsOfCase): Deciding {
  const text = useText();
  const say = useReasons();
  const attempt = useAttempt(caseId, language);
  // A key that follows fast does not accept the same offer twice.
  const underWay = useRef(new Set<string>());
  const setRemoved = (ids: readonly string[], removed: boolean) =>
    attempt(async (client) => {
      const set = removed ? client.cases.removeEntry : client.cases.restoreEntry;
      for (const id of ids) await set({ caseId, kind: 'skill', id });
      return true;
    });
  const setRejected = (rejection: Rejection, rejected: boolean) =>
    attempt((client) => client.skills.setRejected({ caseId, rejection, rejected }));
  const whyOf = ({ why }: Offer) =>
    distinctReasons(why).slice(0, REASONS_KEPT).map(say).join(' ').slice(0, MOST_WHY);

  return {
    accept: async (wanted) => {
      const fresh = wanted.filter(({ offer }) => !underWay.current.has(offer.uri));
      if (fresh.length === 0) return;
      for (const { offer } of fresh) underWay.current.add(offer.uri);
      const skills = async (client: TramaClient) =>
        Promise.all(
          fresh.map(async (one) => ({
            fields: await fieldsOf(client, one, language),
            sources: [{ ...one.origin, why: whyOf(one.offer) }],
          })),
        );
      const accepted = await attempt(async (client) =>
        client.skills.accept({ caseId, skills: await skills(client) }),
      );
      for (const { offer } of fresh) underWay.current.delete(offer.uri);
      if (!accepted) return;
      const added = accepted.ids.filter((id) => !record.skills.some((held) => held.id === id));
      const [first] = fresh;
      const said = { count: fresh.length, label: first?.name ?? first?.offer.label ?? '' };
      // A source that was added stays: it is true all the same.
      if (added.length === 0) notify(text('suggestions.sourceAdded', said));
      else notify(text('suggestions.accepted', said), { undo: () => void setRemoved(added, true) });
    },
    reject: async ({ uri, label }) => {
      if (!(await setRejected({ uri, label }, true))) return;
      notify(text('suggestions.rejected', { label }), {
        undo: () => void setRejected({ uri, label }, false),
      });
    },
    offerAgain: async (rejection) => {
      await setRejected(rejection, false);
    },
    change: async (id, fields) => {
      await attempt((client) => client.cases.saveEntry({ caseId, id, entry: { kind: 'skill', fields } }));
    },
    takeBack: async ({ id, value, label }) => {
      if (!(await setRemoved([id], true))) return;
      notify(text('suggestions.takenBack', { label: value.name || label }), {
        undo: () => void setRemoved([id], false),
      });
    },
  };
}

/** The fields of a new skill: its label as it is now, in the counsellor's language where there is one. */
async function fieldsOf(client: TramaClient, { offer, origin, name, level }: Wanted, language: string) {
  const known = await client.taxonomy.concept({ uri: offer.uri, language }).catch(() => undefined);
  const concept = known?.concept ?? offer;
  return {
    name: name ?? concept.label,
    group: concept.group ?? ('technical' as const),
    level: level ?? null,
    experienceId: origin.experienceId,
    conceptUri: offer.uri,
    conceptLabel: concept.label,
    conceptLanguage: concept.language,
    conceptVersion: '',
  };
}

/** Runs a change and waits until the screen shows it; what refused it is said in words, and null comes back. */
function useAttempt(caseId: string, language: string) {
  const { client } = useBackend();
  const queries = useQueryClient();
  const refusalText = useRefusalText();
  return async <T>(change: (client: TramaClient) => Promise<T>): Promise<T | null> => {
    try {
      const done = await change(client);
      await queries.invalidateQueries({ queryKey: queryKeys.skills(caseId, language) });
      return done;
    } catch (error) {
      notify(refusalText(error));
      return null;
    }
  };
}
