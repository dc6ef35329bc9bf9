// The component of each type of item. A new type in the definition does not compile until it has one here.
import type { LeafType } from '../../../../shared/interview/definition.ts';
import { AppointmentItem } from './appointment-item.tsx';
import { CardsItem } from './cards-item.tsx';
import { ChoiceItem } from './choice-item.tsx';
import { ConsentItem } from './consent-item.tsx';
import { CountryItem } from './country-item.tsx';
import { DayClockItem } from './day-clock-item.tsx';
import { FileItem } from './file-item.tsx';
import { InfoItem } from './info-item.tsx';
import type { ItemComponent } from './item-props.ts';
import { LanguageItem } from './language-item.tsx';
import { LongTextItem } from './long-text-item.tsx';
import { MultipleChoiceItem } from './multiple-choice-item.tsx';
import { NoteItem } from './note-item.tsx';
import { NumberItem } from './number-item.tsx';
import { PartialDateItem } from './partial-date-item.tsx';
import { PilesItem } from './piles-item.tsx';
import { RecapItem } from './recap-item.tsx';
import { ScaleItem } from './scale-item.tsx';
import { SignatureItem } from './signature-item.tsx';
import { StoryItem } from './story-item.tsx';
import { TextItem } from './text-item.tsx';
import { WeekGridItem } from './week-grid-item.tsx';
import { YesNoItem } from './yes-no-item.tsx';

export const ITEM_COMPONENTS = {
  info: InfoItem,
  text: TextItem,
  longText: LongTextItem,
  choice: ChoiceItem,
  multipleChoice: MultipleChoiceItem,
  yesNo: YesNoItem,
  number: NumberItem,
  scale: ScaleItem,
  partialDate: PartialDateItem,
  country: CountryItem,
  language: LanguageItem,
  cards: CardsItem,
  piles: PilesItem,
  dayClock: DayClockItem,
  weekGrid: WeekGridItem,
  story: StoryItem,
  file: FileItem,
  signature: SignatureItem,
  consent: ConsentItem,
  appointment: AppointmentItem,
  note: NoteItem,
  recap: RecapItem,
} satisfies { readonly [T in LeafType]: ItemComponent<T> };
