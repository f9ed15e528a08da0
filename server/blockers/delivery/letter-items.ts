import { cleaned } from '../../kernel/text.ts';
import type { DeliveredItem } from '../../letterbox/delivery-port.ts';
import type { ReporterAct } from '../life/turn.ts';
import { BlockerKind, BlockerVisibility, TurnAct } from '../vocabulary/blocker-enums.ts';

export interface DeliveredLetter {
  kind: BlockerKind;
  addressee: string | null;
  visibility: BlockerVisibility;
  lang: string;
  round: string | null;
  title: string;
  obstacle: string;
  cost: string;
}

/** The letterbox checked the form; what still does not fit is read in the way that is safest for its author. */
export function letterIn({ content }: DeliveredItem): DeliveredLetter {
  const [kind, addressee, visibility, lang, round, title = '', obstacle = '', cost = ''] = JSON.parse(
    content,
  ) as string[];
  const what = cleaned(obstacle, 4000);
  return {
    kind: kind! in BlockerKind ? (kind as BlockerKind) : BlockerKind.OTHER,
    addressee: addressee || null,
    visibility: visibility === BlockerVisibility.ALL ? BlockerVisibility.ALL : BlockerVisibility.MANAGEMENT,
    lang: lang === 'en' ? 'en' : 'nl',
    round: round || null,
    title: cleaned(title, 120) || cleaned(what, 120),
    obstacle: what,
    cost: cleaned(cost, 4000),
  };
}

/** uuid of the blocker that somebody has met as well. */
export function meTooIn({ content }: DeliveredItem): string {
  return (JSON.parse(content) as string[])[0] ?? '';
}

export interface FollowUp {
  threadId: string;
  /** The turn of management that it answers; 0 where it answers none. */
  answersTurn: number;
  slot: number;
  act: ReporterAct;
  text: string | null;
}

export function followUpIn({ threadId, content }: DeliveredItem): FollowUp {
  const [turn, slot, act, text = ''] = JSON.parse(content) as string[];
  const known = act === TurnAct.SOLVED || act === TurnAct.NOT_SOLVED ? act : TurnAct.TEXT;
  return { threadId, answersTurn: Number(turn), slot: Number(slot), act: known, text: cleaned(text, 4000) || null };
}
