// Made by `npm run schema` from schema/*.graphql and client/**/*.graphql; do not edit.
import { field, fields, fragment, join, on, operation, spread } from './transport/document-nodes.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A blocker that has been seen. */
export type AcknowledgeBlockerInput = {
  /** The blocker. */
  blockerId: string;
  /** Something to its reporter, up to 2,000 characters. */
  text?: string | null | undefined;
};

/** A remedy for a blocker. */
export type AnswerBlockerInput = {
  /** The blocker. */
  blockerId: string;
  /** What kind of thing will be done. */
  remedy: RemedyKind;
  /** What will be done, up to 2,000 characters. */
  text: string;
  /** By when. */
  dueOn: string;
};

/** A question to a reporter. */
export type AskReporterInput = {
  /** The blocker. */
  blockerId: string;
  /** The question, up to 2,000 characters. */
  question: string;
};

/** Why no letter can be written. */
export type BlockerDeskClosedReason =
  /** There are too few people to be anonymous among. */
  | 'TOO_FEW_PEOPLE'
  /** No confidential adviser is configured. */
  | 'NO_CONFIDENTIAL_CONTACT'
  /** There is nobody who would have to answer. */
  | 'NO_MANAGEMENT';

/** Which blockers to show; several conditions narrow it down together. */
export type BlockerFilter = {
  /** Of this kind. */
  kind?: BlockerKind | null | undefined;
  /** That stand in one of these ways. */
  states?: Array<BlockerState> | null | undefined;
  /** Addressed to this person. */
  addresseeId?: string | null | undefined;
  /** That this person must answer now. */
  holderId?: string | null | undefined;
  /** Addressed to somebody of this department or one below it. */
  departmentId?: string | null | undefined;
  /** Answers to this question round. */
  roundId?: string | null | undefined;
  /** True: only overdue ones. False: only the others. */
  isOverdue?: boolean | null | undefined;
  /** With all of these words, or words that begin so. */
  search?: string | null | undefined;
};

/** The boxes of a leader’s inbox. */
export type BlockerInboxBox =
  /** What the viewer, or a leader whom they stand in for, must answer or has promised. */
  | 'ASKED_OF_ME'
  /** All that was or is asked of the viewer’s part of the organisation, finished ones too. */
  | 'MY_ORGANISATION'
  /** What of that is overdue. */
  | 'OVERDUE'
  /** What of that waits for what its reporter says to a question. */
  | 'WAITING_FOR_REPORTER';

/** What stands between staff and happier customers. */
export type BlockerKind =
  /** Work for one customer is split over teams that do not meet. */
  | 'SILO'
  /** A target that looks past the customer. */
  | 'KPI'
  /** What is rewarded is not what helps the customer. */
  | 'REWARD'
  /** A way of working that gets in the way. */
  | 'PROCESS'
  /** A system or a thing that does not do what it should. */
  | 'TOOL'
  /** Not being allowed to decide. */
  | 'AUTHORITY'
  /** No room to do the right thing. */
  | 'TIME'
  /** Something else. */
  | 'OTHER';

/** How often a question round comes. */
export type BlockerRoundRepeat =
  /** This once. */
  | 'ONCE'
  /** Every week. */
  | 'WEEKLY'
  /** Every month. */
  | 'MONTHLY'
  /** Every three months. */
  | 'QUARTERLY';

/** Where a blocker stands. */
export type BlockerState =
  /** Waits for an answer. */
  | 'OPEN'
  /** Seen; the answer is still to come. */
  | 'ACKNOWLEDGED'
  /** Waits for what its reporter says to a question. */
  | 'ASKED'
  /** A remedy is promised for a day. */
  | 'ANSWERED'
  /** It stays as it is, with a reason. */
  | 'DECLINED'
  /** Removed, says management; its reporter has not confirmed it. */
  | 'CLOSED'
  /** Removed, and a reporter says so too. */
  | 'CONFIRMED';

/** Who may read a blocker. */
export type BlockerVisibility =
  /** All staff. */
  | 'ALL'
  /** Whom it is addressed to, who must answer it, the line above them, and their deputies. */
  | 'MANAGEMENT';

/** A blocker that is removed. */
export type CloseBlockerInput = {
  /** The blocker. */
  blockerId: string;
  /** What changed, up to 2,000 characters. */
  whatChanged: string;
};

/** A question round to end. */
export type CloseBlockerRoundInput = {
  /** The round. */
  roundId: string;
};

/** A question to the viewer’s part of the organisation. */
export type CreateBlockerRoundInput = {
  /** The question, up to 500 characters. */
  question: string;
  /** The language it is asked in. */
  lang: string;
  /** How often it comes. */
  repeats: BlockerRoundRepeat;
  /** The first day to answer. */
  opensOn: string;
  /** The last day to answer. */
  closesOn: string;
  /** Made up by the client; the same key asks the same question once. */
  idempotencyKey: string;
};

/** A no, with its reason. */
export type DeclineBlockerInput = {
  /** The blocker. */
  blockerId: string;
  /** Why it stays as it is, up to 2,000 characters. */
  reason: string;
};

/** A recognition of those who removed a blocker: the situation is what staff said, the action what was done, the effect what customers notice. */
export type GiveBlockerRecognitionInput = {
  /** The blocker. */
  blockerId: string;
  /** The value it shows. */
  valueId: string;
  /** The behaviour of that value, when one fits. */
  behaviourId?: string | null | undefined;
  /** What happened: the customer's situation, up to 1,000 characters. */
  situation: string;
  /** What the colleague visibly did, up to 1,000 characters. */
  action: string;
  /** What it did for the customer, up to 1,000 characters. */
  effect: string;
  /** Whom it is about: one to ten colleagues, never oneself. */
  receiverIds: Array<string>;
  /** The language it is written in. */
  lang?: string;
  /** Made up by the client; the same key sends the same nomination once. */
  idempotencyKey: string;
  /** The version of the draft under this key, which is deleted with that unless it was changed elsewhere. */
  draftVersion?: number | null | undefined;
};

/** A blocker to hide from staff. */
export type HideBlockerInput = {
  /** The blocker. */
  blockerId: string;
  /** Why, for everybody to read, up to 2,000 characters. */
  reason: string;
};

/** Two blockers that are the same. */
export type MergeBlockerInput = {
  /** The one that goes on in the other. */
  blockerId: string;
  /** The other. */
  intoBlockerId: string;
};

/** Who acts for the viewer for a while. */
export type NameDeputyInput = {
  /** The colleague. */
  personId: string;
  /** The first day. */
  startsOn: string;
  /** The last day. */
  endsOn: string;
};

/** Who is management. */
export type NameManagementInput = {
  /** Up to 50 colleagues; none at all: the leaders whom nobody leads. */
  personIds: Array<string>;
};

/** What will be done about a blocker. */
export type RemedyKind =
  /** Teams look at the same data, on a shared platform. */
  | 'SHARED_DATA'
  /** A target that measures what customers think. */
  | 'CUSTOMER_KPI'
  /** A goal that teams share, with somebody who stands for it. */
  | 'JOINT_GOAL'
  /** Fewer things at once. */
  | 'STRICTER_PRIORITIES'
  /** Time kept free for customers. */
  | 'CUSTOMER_TIME'
  /** Something else, said in the answer. */
  | 'OTHER';

/** A deputy who no longer acts. */
export type RemoveDeputyInput = {
  /** The deputy, by the id that `deputies` gave. */
  deputyId: string;
};

/** A hidden blocker to show again. */
export type ShowBlockerInput = {
  /** The blocker. */
  blockerId: string;
};

/** What a turn of the conversation about a blocker does. */
export type TurnAct =
  /** Management has seen it. */
  | 'ACKNOWLEDGED'
  /** Management asks its reporter something. */
  | 'ASKED'
  /** Management promises a remedy for a day. */
  | 'ANSWERED'
  /** Management says no, with a reason. */
  | 'DECLINED'
  /** Management says that it is removed, and what changed. */
  | 'CLOSED'
  /** Another reporter of the same thing says that it is not solved. */
  | 'REOPENED'
  /** Nobody answered in time, or who had to has left: it went one level up by itself. */
  | 'MOVED_UP'
  /** It is the same as another blocker, and goes on there. */
  | 'MERGED'
  /** Its reporter adds something. */
  | 'TEXT'
  /** Its reporter says that it is solved. */
  | 'SOLVED'
  /** Its reporter says that it is not solved. */
  | 'NOT_SOLVED';

/** Two words that are one in a round. */
export type AddCulturePairInput = {
  /** The round. */
  roundId: string;
  /** The word that the other one joins, up to 40 characters. */
  one: string;
  /** The word that joins it, up to 40 characters. */
  other: string;
};

/** A round in which everybody gives words for the culture. */
export type CreateCultureRoundInput = {
  /** The first day on which words can be given, nine days from now or later. */
  opensOn: string;
  /** The last such day. */
  closesOn: string;
  /** Made up by the client; the same key makes the same round once. */
  idempotencyKey: string;
};

/** One of the two questions of a round. */
export type CultureCloud =
  /** The culture of today. */
  | 'TODAY'
  /** The culture that people want. */
  | 'WANTED';

/** Where a round of words is. */
export type CultureRoundState =
  /** It opens on a day to come. */
  | 'PLANNED'
  /** Words can be given today. */
  | 'OPEN'
  /** It is over, and its last words are on their way. */
  | 'COUNTING'
  /** Both clouds are shown. */
  | 'SHOWN'
  /** Fewer people than the minimum took part, so nothing is shown, now or later. */
  | 'TOO_FEW';

/** Two shown words of a cloud that are one. */
export type MergeCultureWordsInput = {
  /** The round. */
  roundId: string;
  /** The cloud. */
  cloud: CultureCloud;
  /** The place of the word that counts as the other one from now on. */
  place: number;
  /** The place of that other word. */
  intoPlace: number;
};

/** A value that came of a word. */
export type PromoteCultureWordInput = {
  /** The value, which an editor has just added. */
  valueId: string;
  /** The round. */
  roundId: string;
  /** The cloud. */
  cloud: CultureCloud;
  /** The place of the word. */
  place: number;
};

/** A pair to take away. */
export type RemoveCulturePairInput = {
  /** The pair. */
  pairId: string;
};

/** A merged word that stands alone again. */
export type SeparateCultureWordInput = {
  /** The round. */
  roundId: string;
  /** The cloud. */
  cloud: CultureCloud;
  /** The place of the word. */
  place: number;
};

/** A round to take back. */
export type WithdrawCultureRoundInput = {
  /** The round. */
  roundId: string;
};

/** A dilemma for the series; it gets its days later. */
export type AddDilemmaInput = {
  /** What it says. */
  texts: DilemmaTextsInput;
  /** Made up by the client; the same key adds the same dilemma once. */
  idempotencyKey: string;
};

/** What a leader chooses by name. */
export type AnswerDilemmaOpenlyInput = {
  /** The dilemma. */
  dilemmaId: string;
  /** The number of the course, 1 or 2. */
  course: number;
};

/** Whether the viewer answers dilemmas by name. */
export type ChooseDilemmaOpennessInput = {
  /** True: by name. False: as everybody does, without it. */
  answersOpenly: boolean;
};

/** A course of action as it shall read. */
export type DilemmaCourseInput = {
  /** The value that it comes from. */
  valueId: string;
  /** What one does, up to 300 characters. */
  text: TranslationsInput;
};

/** How many chose by the order, said so that it points at nobody. */
export type DilemmaOutcome =
  /** All, or all but one or two. */
  | 'NEARLY_ALL'
  /** At least three chose each course; `percentage` says how many chose by the order. */
  | 'SHARE'
  /** Nobody, or one or two. */
  | 'NEARLY_NOBODY';

/** Where a dilemma is. */
export type DilemmaState =
  /** It has no days yet; only editors see it. */
  | 'DRAFT'
  /** It opens on a day to come; only editors see it. */
  | 'PLANNED'
  /** It can be answered today. */
  | 'OPEN'
  /** It is over, and its last answers are on their way. */
  | 'COUNTING'
  /** What people chose is shown. */
  | 'ANSWERED'
  /** Fewer people than the minimum answered, so no figure is shown, now or later. */
  | 'TOO_FEW';

/** What a dilemma says: everything in Dutch, everything in English, or everything in both. */
export type DilemmaTextsInput = {
  /** What happens, and what is asked, up to 800 characters. */
  question: TranslationsInput;
  /** Two courses, each from another value, in whichever order. */
  courses: Array<DilemmaCourseInput>;
  /** Why the order says so, up to 1,200 characters. */
  explanation: TranslationsInput;
};

/** A dilemma as it shall read; its days stay. */
export type EditDilemmaInput = {
  /** The dilemma. */
  dilemmaId: string;
  /** The version that the editor began with. */
  basedOn: number;
  /** What it says. */
  texts: DilemmaTextsInput;
};

/** The days of a dilemma. */
export type PlanDilemmaInput = {
  /** The dilemma. */
  dilemmaId: string;
  /** The first day on which it can be answered, nine days from now or later. */
  opensOn: string;
  /** The last such day; a week after the first when left out. */
  closesOn?: string | null | undefined;
};

/** The recognitions in which just this happened. */
export type SetDilemmaRecognitionsInput = {
  /** The dilemma, open, over or yet to come. */
  dilemmaId: string;
  /** Up to three recognitions on the wall, in their order; none takes all away. */
  recognitionIds: Array<string>;
};

/** A dilemma to take back. */
export type WithdrawDilemmaInput = {
  /** The dilemma. */
  dilemmaId: string;
};

/** A blinded token for a round; every page takes one while the round is open. */
export type IssueRoundTokenInput = {
  /** The uuid of the round, as the list of keys has it. */
  round: string;
  /** The blinded token, base64url. */
  blinded: string;
};

/** A batch of blinded tokens, always the whole quota of an epoch; what they are for is not known here. */
export type IssueTokensInput = {
  /** The ISO week as a number: 202648. */
  epoch: number;
  /** Three blinded tokens for letters, base64url. */
  letters: Array<string>;
  /** Five blinded tokens for "me too", base64url. */
  meToos: Array<string>;
};

/** What to change; what is left out stays. */
export type ChangeSettingsInput = {
  /** How the viewer wants to be honoured from now on. */
  honour?: HonourPreference | null | undefined;
  /** How often to mail. */
  digest?: DigestFrequency | null | undefined;
};

/** How often to mail what waits. */
export type DigestFrequency =
  /** Every morning, when something waits. */
  | 'DAILY'
  /** Once a week, when something waits. */
  | 'WEEKLY'
  /** No mail. */
  | 'NEVER';

/** How someone wants to be honoured. */
export type HonourPreference =
  /** A recognition of me may stand on the wall at once. */
  | 'AT_ONCE'
  /** Ask me before a recognition of me stands on the wall. */
  | 'ASK_FIRST'
  /** Recognitions of me are for me. */
  | 'ONLY_ME';

/** What the viewer has seen. */
export type MarkNoticesSeenInput = {
  /** Up to 100 notices; others than the viewer's own are passed over. */
  noticeIds: Array<string>;
};

/** Why something stands in the list "For you". */
export type NoticeKind =
  /** May this recognition of you stand on the wall? */
  | 'CONSENT_ASKED'
  /** Somebody gave you a recognition. */
  | 'RECOGNISED'
  /** A recognition that you gave stands on the wall now. */
  | 'RECOGNITION_PUBLISHED'
  /** A receiver keeps a recognition that you gave from the wall. */
  | 'RECOGNITION_DECLINED'
  /** Somebody commented on a recognition by or about you. */
  | 'COMMENTED'
  /** A recognition or comment of yours was reported and waits for an editor. */
  | 'RECOGNITION_REPORTED'
  /** An editor decided on a report that concerns you. */
  | 'REPORT_DECIDED'
  /** A delivery brought blockers that you must answer; which ones is not said. */
  | 'BLOCKER_DELIVERED'
  /** The next working day is the last to answer this blocker, or to keep a promise. */
  | 'BLOCKER_DUE'
  /** This blocker was not answered in time, or whoever had to has left: it is yours now. */
  | 'BLOCKER_MOVED_UP'
  /** The reporter of this blocker said something. */
  | 'BLOCKER_REPLIED'
  /** A reporter confirms that this blocker is solved. */
  | 'BLOCKER_CONFIRMED'
  /** A reporter says that this blocker is not solved. */
  | 'BLOCKER_REOPENED'
  /** A leader asks your part of the organisation a question. */
  | 'ROUND_ASKED'
  /** An administrator named who management is, who reads its letters. */
  | 'MANAGEMENT_NAMED'
  /** A round of words for the culture has opened; everybody gets this, whoever answers. */
  | 'CULTURE_ROUND_OPENED'
  /** A dilemma has opened; everybody gets this, whoever answers. */
  | 'DILEMMA_OPENED'
  /** A dilemma is answered: how many chose by the order can be read. */
  | 'DILEMMA_ANSWERED';

/** What someone may do besides what everybody may. */
export type Role =
  /** Decides on reports and curates. */
  | 'EDITOR'
  /** Installs and connects. */
  | 'ADMIN';

/** A new value. */
export type AddValueInput = {
  /** What it says. */
  texts: ValueTextsInput;
  /** Its place, 1 goes before everything; the last when left out. */
  rank?: number | null | undefined;
  /** The values in the order that the editor saw. */
  basedOn: Array<string>;
  /** What to do when it clashes with the value above, up to 500 characters; needed where there is one. */
  collisionAbove?: TranslationsInput | null | undefined;
  /** What to do when it clashes with the value below, up to 500 characters; needed where there is one. */
  collisionBelow?: TranslationsInput | null | undefined;
  /** Made up by the client; the same key adds the same value once. */
  idempotencyKey: string;
};

/** Something to set beside the line. */
export type AnnotateIndicatorInput = {
  /** The month, from 1970 until now: `2026-11`. */
  month: string;
  /** What happened, up to 200 characters. */
  text: TranslationsInput;
  /** The offer that it is made of; left out for something of one’s own. */
  offerId?: string | null | undefined;
  /** Made up by the client; the same key sets the same annotation once. */
  idempotencyKey: string;
};

/** A behaviour as it shall read. */
export type BehaviourInput = {
  /** The behaviour that it says, or says anew; left out for one that is new. */
  behaviourId?: string | null | undefined;
  /** What one does, up to 300 characters. */
  text: TranslationsInput;
};

/** An example of what to do when two neighbours clash. */
export type CollisionInput = {
  /** The value that goes first. */
  upperId: string;
  /** The value that goes after it. */
  lowerId: string;
  /** The version of the example that the editor began with; 0 where there was none. */
  basedOn: number;
  /** The example, up to 500 characters. */
  text: TranslationsInput;
};

/** What to do when two neighbours clash. */
export type DescribeCollisionInput = {
  /** The example of the two. */
  collision: CollisionInput;
};

/** What the indicator measures. */
export type DescribeIndicatorInput = {
  /** The version of the indicator that the editor began with; 0 where there was none. */
  basedOn: number;
  /** What is measured, up to 80 characters. */
  name: TranslationsInput;
  /** What the figure counts, up to 40 characters. */
  unit?: TranslationsInput | null | undefined;
  /** Whether a rising line is good news. */
  higherIsBetter: boolean;
  /** Where the figure comes from, up to 300 characters. */
  source: TranslationsInput;
  /** What it does not tell, up to 300 characters. */
  weakness: TranslationsInput;
};

/** A value as it shall read; its place stays. */
export type EditValueInput = {
  /** The value, retired or not. */
  valueId: string;
  /** The version that the editor began with. */
  basedOn: number;
  /** What it says. Recognitions keep the wording of a behaviour that they were given with. */
  texts: ValueTextsInput;
};

/** Figures out of a sheet: one of `text` and `file`. */
export type ImportIndicatorPointsInput = {
  /** The version of the indicator that the editor began with. */
  basedOn: number;
  /** What was pasted: a month and a figure on each line, with a tab, semicolon or comma between. */
  text?: string | null | undefined;
  /** The bytes of a CSV file in base64, up to 60 kB; UTF-8, UTF-16 or Windows-1252. */
  file?: string | null | undefined;
  /** Says what would change, and changes nothing. */
  dryRun?: boolean;
};

/** What a line of a file changes. */
export type IndicatorImportChange =
  /** The month had no figure. */
  | 'NEW'
  /** The month had another figure. */
  | 'CHANGED'
  /** The month had this figure already. */
  | 'UNCHANGED';

/** A month's figure as it shall be. */
export type IndicatorPointInput = {
  /** The month, from 1970 until now: `2026-11`. */
  month: string;
  /** The figure; left out or null, the month has none. */
  value?: number | null | undefined;
};

/** The values in another order. */
export type OrderValuesInput = {
  /** The values in the order that the editor began with. */
  basedOn: Array<string>;
  /** The same values in the order in which they shall stand. */
  valueIds: Array<string>;
  /** Examples for pairs that become neighbours. A pair that has one of before keeps it where none is given. */
  collisions?: Array<CollisionInput>;
};

/** What to take from beside the line. */
export type RemoveAnnotationInput = {
  /** The annotation. */
  annotationId: string;
};

/** A retired value that shall come back. */
export type RestoreValueInput = {
  /** The value. */
  valueId: string;
  /** Its place, 1 goes before everything; the last when left out. */
  rank?: number | null | undefined;
  /** The values in the order that the editor saw. */
  basedOn: Array<string>;
  /** Examples for its neighbours. A pair that has one of before keeps it where none is given. */
  collisions?: Array<CollisionInput>;
};

/** A value to which no more recognitions shall be added. */
export type RetireValueInput = {
  /** The value. */
  valueId: string;
  /** The values in the order that the editor saw. */
  basedOn: Array<string>;
  /** An example for the two that become neighbours, where there is none of before. */
  collisions?: Array<CollisionInput>;
};

/** The purpose, written anew. */
export type RewritePurposeInput = {
  /** The number of the version that the editor began with; 0 where there was none. */
  basedOn: number;
  /** What the organisation is for, up to 2,000 characters. */
  statement: TranslationsInput;
  /** What is meant by it, up to 6,000 characters. */
  explanation?: TranslationsInput | null | undefined;
  /** Who took part, up to 300 characters. */
  participants?: TranslationsInput | null | undefined;
  /** Why it is written anew, up to 1,000 characters. */
  reason?: TranslationsInput | null | undefined;
  /** How many colleagues took part. */
  colleagueCount?: number | null | undefined;
  /** With how many customers it was tried. */
  customerCount?: number | null | undefined;
  /** Made up by the client; the same key writes the same version once. */
  idempotencyKey: string;
};

/** Figures of the indicator to enter, change or take out. */
export type SetIndicatorPointsInput = {
  /** The version of the indicator that the editor began with. */
  basedOn: number;
  /** Up to 600 months, each once; the others stay as they are. */
  points: Array<IndicatorPointInput>;
};

/** A text of the organisation in Dutch, in English, or in both. */
export type TranslationsInput = {
  /** In Dutch. */
  nl?: string | null | undefined;
  /** In English. */
  en?: string | null | undefined;
};

/** What happened to a value. */
export type ValueEventKind =
  /** It came to the page. */
  | 'ADDED'
  /** It got another name. */
  | 'RENAMED'
  /** Its meaning or its behaviours say something else. */
  | 'REWORDED'
  /** It took another place in the order. */
  | 'MOVED'
  /** It left the order. */
  | 'RETIRED'
  /** It came back. */
  | 'RESTORED';

/** What a value says. */
export type ValueTextsInput = {
  /** Its name, up to 80 characters. */
  name: TranslationsInput;
  /** What it means here, up to 400 characters, in each language in which it has a name. */
  meaning: TranslationsInput;
  /** What shows it, up to eight, in their order. */
  behaviours: Array<BehaviourInput>;
};

/** What a receiver says about a recognition that is about them. */
export type AnswerConsentInput = {
  /** The recognition. */
  recognitionId: string;
  /** True: it may stand on the wall. False: it may not, or not any more. */
  agree: boolean;
};

/** What came of an intention that the viewer is asked about. */
export type AnswerIntentionInput = {
  /** The recognition. */
  recognitionId: string;
  /** What the viewer says. */
  answer: IntentionAnswer;
};

/** Something to add under a recognition. */
export type CommentInput = {
  /** The recognition. */
  recognitionId: string;
  /** The words, up to 1,000 characters. */
  text: string;
  /** Made up by the client; the same key adds the same comment once. */
  idempotencyKey: string;
};

/** What a receiver says about a recognition on the wall. */
export type ConsentAnswer =
  /** Nothing yet; silence never publishes. */
  | 'ASKED'
  /** It may stand there. */
  | 'GIVEN'
  /** It may not. */
  | 'DECLINED';

/** An editor's decision on a report. */
export type DecideReportInput = {
  /** The report. */
  reportId: string;
  /** Put back, or take away for good. */
  decision: ReportDecision;
  /** Why, up to 1,000 characters; kept in the log. */
  note?: string | null | undefined;
};

/** A draft that its giver throws away. */
export type DiscardNominationDraftInput = {
  /** The key of the draft. */
  idempotencyKey: string;
  /** The newest version that the giver has seen. */
  version: number;
};

/** A recognition as it should read; receivers stay as they are. */
export type EditRecognitionInput = {
  /** The recognition. */
  recognitionId: string;
  /** The value it shows. */
  valueId: string;
  /** The behaviour of that value, when one fits. */
  behaviourId?: string | null | undefined;
  /** What happened: the customer's situation, up to 1,000 characters. */
  situation: string;
  /** What the colleague visibly did, up to 1,000 characters. */
  action: string;
  /** What it did for the customer, up to 1,000 characters. */
  effect: string;
};

/** What to report, a recognition or a comment, and why. */
export type FileReportInput = {
  /** The recognition; leave out for a comment. */
  recognitionId?: string | null | undefined;
  /** The comment; leave out for a recognition. */
  commentId?: string | null | undefined;
  /** Why, up to 1,000 characters. */
  reason: string;
};

/** A nomination. */
export type GiveRecognitionInput = {
  /** Whom it is about: one to ten colleagues, never oneself. */
  receiverIds: Array<string>;
  /** The language it is written in. */
  lang?: string;
  /** Made up by the client; the same key sends the same nomination once. */
  idempotencyKey: string;
  /** The version of the draft under this key, which is deleted with that unless it was changed elsewhere. */
  draftVersion?: number | null | undefined;
  /** The value it shows. */
  valueId: string;
  /** The behaviour of that value, when one fits. */
  behaviourId?: string | null | undefined;
  /** What happened: the customer's situation, up to 1,000 characters. */
  situation: string;
  /** What the colleague visibly did, up to 1,000 characters. */
  action: string;
  /** What it did for the customer, up to 1,000 characters. */
  effect: string;
};

/** What came of an intention, as its person says. */
export type IntentionAnswer =
  /** It worked out; nothing more is asked. */
  | 'DONE'
  /** Asked once more two weeks later, and then no more. */
  | 'NOT_YET'
  /** Nothing more is asked; the reaction stays. */
  | 'LET_GO';

/** Sets one way of answering a recognition on or off; never toggles, so sending it twice is harmless. */
export type ReactInput = {
  /** The recognition. */
  recognitionId: string;
  /** The way. */
  kind: ReactionKind;
  /** True to answer so, false to take it back. */
  on: boolean;
};

/** The ways to answer a recognition with one touch. */
export type ReactionKind =
  /** Well done. */
  | 'APPLAUSE'
  /** This touches me. */
  | 'HEART'
  /** What a good idea. */
  | 'BRIGHT'
  /** "I'll do this too": the number the wall is proud of. */
  | 'COPY';

/** Where a recognition stands. */
export type RecognitionState =
  /** On the wall. */
  | 'PUBLISHED'
  /** Waits until every receiver agrees. */
  | 'WAITING'
  /** A receiver keeps it to themselves. */
  | 'PRIVATE'
  /** Reported; an editor decides, or decided to take it away. */
  | 'HIDDEN'
  /** Its giver took it back. */
  | 'WITHDRAWN';

/** What an editor decided. */
export type ReportDecision =
  /** It stands where it stood. */
  | 'RESTORED'
  /** It stays away. */
  | 'REMOVED';

/** A nomination as far as it is written. */
export type SaveNominationDraftInput = {
  /** What it began from in another capability, such as a blocker; left out for one begun on the wall. */
  subjectId?: string | null | undefined;
  /** Made up by the client for each draft; it is sent under the same key. */
  idempotencyKey: string;
  /** The version that this one follows; 0 for the first. */
  version?: number;
  /** Whom it is about so far: up to ten colleagues. */
  receiverIds: Array<string>;
  /** The value that was chosen. */
  valueId?: string | null | undefined;
  /** The behaviour that was chosen. */
  behaviourId?: string | null | undefined;
  /** The language it is written in. */
  lang?: string;
  /** What happened, up to 5,000 characters of it. */
  situation: string;
  /** What the colleague did, up to 5,000 characters of it. */
  action: string;
  /** What it did for the customer, up to 5,000 characters of it. */
  effect: string;
};

/** Which comment to take down. */
export type TakeDownCommentInput = {
  /** The comment. */
  commentId: string;
};

/** Which recognitions to show; several conditions narrow it down together. */
export type WallFilter = {
  /** Recognitions that show this value. */
  valueId?: string | null | undefined;
  /** Recognitions about people of this department or one below it. */
  departmentId?: string | null | undefined;
  /** Recognitions about this person. */
  personId?: string | null | undefined;
  /** Recognitions of this month, `2026-11`. */
  month?: string | null | undefined;
  /** Recognitions with all of these words, or words that begin so. */
  search?: string | null | undefined;
};

/** Which recognition to take back. */
export type WithdrawRecognitionInput = {
  /** The recognition. */
  recognitionId: string;
};

export type PersonNameFragment = { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;

export type ViewerQuery = { viewer: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } };

export type WaitingQueryVariables = Exact<{ [key: string]: never; }>;

export type WaitingQuery = { forYou: { __typename: 'ForYou', waitingCount: number } };

export type DepartmentsQueryVariables = Exact<{ [key: string]: never; }>;

export type DepartmentsQuery = { departments: Array<{ __typename: 'Department', id: string, name: string, parent: { __typename: 'Department', id: string } | null }> };

export type PeopleQueryVariables = Exact<{
  search: string;
  first?: number | null | undefined;
}>;

export type PeopleQuery = { people: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }> };

export type PersonQueryVariables = Exact<{
  id: string;
}>;

export type PersonQuery = { person: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null };

export type ValueNameFragment = { __typename: 'Value', id: string, name: string, rank: number | null, lang: string };

export type ValuesQueryVariables = Exact<{ [key: string]: never; }>;

export type ValuesQuery = { purpose: { __typename: 'Purpose', values: Array<{ __typename: 'Value', meaning: string, id: string, name: string, rank: number | null, lang: string, behaviours: Array<{ __typename: 'Behaviour', id: string, text: string, lang: string }> }> } };

export type RecognitionFragment = { __typename: 'Recognition', id: string, situation: string, action: string, effect: string, lang: string, publishedAt: string | null, createdAt: string, editedAt: string | null, commentCount: number, value: { __typename: 'Value', id: string, name: string, rank: number | null, lang: string }, behaviour: { __typename: 'Behaviour', id: string, text: string, lang: string } | null, giver: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }>, reactions: Array<{ __typename: 'ReactionCount', kind: ReactionKind, count: number }> };

export type ConsentStateFragment = { __typename: 'Recognition', id: string, publishedAt: string | null, state: RecognitionState | null, consents: Array<{ __typename: 'Consent', answer: ConsentAnswer, receiver: { __typename: 'Person', id: string, name: string } }> | null };

export type WallQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: WallFilter | null | undefined;
}>;

export type WallQuery = { wall: { __typename: 'RecognitionConnection', searchedUntil: string | null, edges: Array<{ __typename: 'RecognitionEdge', cursor: string, node: { __typename: 'Recognition', id: string, situation: string, action: string, effect: string, lang: string, publishedAt: string | null, createdAt: string, editedAt: string | null, commentCount: number, value: { __typename: 'Value', id: string, name: string, rank: number | null, lang: string }, behaviour: { __typename: 'Behaviour', id: string, text: string, lang: string } | null, giver: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }>, reactions: Array<{ __typename: 'ReactionCount', kind: ReactionKind, count: number }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type RecognitionQueryVariables = Exact<{
  id: string;
}>;

export type RecognitionQuery = { recognition: { __typename: 'Recognition', id: string, situation: string, action: string, effect: string, lang: string, publishedAt: string | null, createdAt: string, editedAt: string | null, commentCount: number, value: { __typename: 'Value', id: string, name: string, rank: number | null, lang: string }, behaviour: { __typename: 'Behaviour', id: string, text: string, lang: string } | null, giver: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }>, reactions: Array<{ __typename: 'ReactionCount', kind: ReactionKind, count: number }> } | null };

export type RecognitionPublishedSubscriptionVariables = Exact<{ [key: string]: never; }>;

export type RecognitionPublishedSubscription = { recognitionPublished: { __typename: 'Recognition', id: string, situation: string, action: string, effect: string, lang: string, publishedAt: string | null, createdAt: string, editedAt: string | null, commentCount: number, value: { __typename: 'Value', id: string, name: string, rank: number | null, lang: string }, behaviour: { __typename: 'Behaviour', id: string, text: string, lang: string } | null, giver: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }>, reactions: Array<{ __typename: 'ReactionCount', kind: ReactionKind, count: number }> } };

export type RecognitionRightsFragment = { __typename: 'ViewerMark', recognitionId: string, reactions: Array<ReactionKind>, viewerCanEdit: boolean, viewerCanEditUntil: string | null, viewerCanWithdraw: boolean, viewerCanTakeDown: boolean, viewerCanAnswerConsent: boolean, viewerCanReport: boolean };

export type RecognitionRightsQueryVariables = Exact<{
  recognitionIds: Array<string> | string;
}>;

export type RecognitionRightsQuery = { viewerMarks: Array<{ __typename: 'ViewerMark', recognitionId: string, reactions: Array<ReactionKind>, viewerCanEdit: boolean, viewerCanEditUntil: string | null, viewerCanWithdraw: boolean, viewerCanTakeDown: boolean, viewerCanAnswerConsent: boolean, viewerCanReport: boolean }> };

export type NoticeSubjectFragment = { __typename: 'Notice', blocker: { __typename: 'Blocker', id: string, title: string | null, lang: string } | null, cultureRound: { __typename: 'CultureRound', id: string } | null, dilemma: { __typename: 'Dilemma', id: string, question: string, lang: string } | null, recognition: { __typename: 'Recognition', id: string, situation: string, action: string, effect: string, lang: string, publishedAt: string | null, createdAt: string, editedAt: string | null, commentCount: number, state: RecognitionState | null, value: { __typename: 'Value', id: string, name: string, rank: number | null, lang: string }, behaviour: { __typename: 'Behaviour', id: string, text: string, lang: string } | null, giver: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }>, reactions: Array<{ __typename: 'ReactionCount', kind: ReactionKind, count: number }>, consents: Array<{ __typename: 'Consent', answer: ConsentAnswer, receiver: { __typename: 'Person', id: string, name: string } }> | null } | null };

export type ViewerBlockerMarkFragment = { __typename: 'ViewerBlockerMark', blockerId: string, viewerCanAcknowledge: boolean, viewerCanAsk: boolean, viewerCanAnswer: boolean, viewerCanDecline: boolean, viewerCanClose: boolean, viewerCanMerge: boolean, viewerCanHide: boolean, viewerCanGiveRecognition: boolean };

export type ViewerBlockerMarksQueryVariables = Exact<{
  blockerIds: Array<string> | string;
}>;

export type ViewerBlockerMarksQuery = { viewerBlockerMarks: Array<{ __typename: 'ViewerBlockerMark', blockerId: string, viewerCanAcknowledge: boolean, viewerCanAsk: boolean, viewerCanAnswer: boolean, viewerCanDecline: boolean, viewerCanClose: boolean, viewerCanMerge: boolean, viewerCanHide: boolean, viewerCanGiveRecognition: boolean }> };

export type BlockerInboxQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  box: BlockerInboxBox;
}>;

export type BlockerInboxQuery = { blockerInbox: { __typename: 'BlockerConnection', edges: Array<{ __typename: 'BlockerEdge', cursor: string, node: { __typename: 'Blocker', id: string, kind: BlockerKind, title: string | null, obstacle: string | null, cost: string | null, lang: string, visibility: BlockerVisibility, deliveredOn: string, state: BlockerState, dueOn: string | null, isOverdue: boolean, moveUpCount: number, meTooCount: number, hiddenReason: string | null, addressee: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, holder: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, round: { __typename: 'BlockerRound', id: string, question: string, lang: string } | null, mergedInto: { __typename: 'Blocker', id: string, title: string | null, lang: string } | null, turns: Array<{ __typename: 'BlockerTurn', number: number, act: TurnAct, text: string | null, lang: string | null, remedy: RemedyKind | null, dueOn: string | null, takenOn: string, actor: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, onBehalfOf: { __typename: 'Person', id: string, name: string } | null, movedTo: { __typename: 'Person', id: string, name: string } | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AcknowledgeBlockerMutationVariables = Exact<{
  input: AcknowledgeBlockerInput;
}>;

export type AcknowledgeBlockerMutation = { acknowledgeBlocker:
    | { __typename: 'Blocker', id: string, kind: BlockerKind, title: string | null, obstacle: string | null, cost: string | null, lang: string, visibility: BlockerVisibility, deliveredOn: string, state: BlockerState, dueOn: string | null, isOverdue: boolean, moveUpCount: number, meTooCount: number, hiddenReason: string | null, hiddenBy: { __typename: 'Person', id: string, name: string } | null, mergedFrom: Array<{ __typename: 'Blocker', id: string, title: string | null, lang: string }>, recognition: { __typename: 'Recognition', id: string } | null, addressee: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, holder: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, round: { __typename: 'BlockerRound', id: string, question: string, lang: string } | null, mergedInto: { __typename: 'Blocker', id: string, title: string | null, lang: string } | null, turns: Array<{ __typename: 'BlockerTurn', number: number, act: TurnAct, text: string | null, lang: string | null, remedy: RemedyKind | null, dueOn: string | null, takenOn: string, actor: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, onBehalfOf: { __typename: 'Person', id: string, name: string } | null, movedTo: { __typename: 'Person', id: string, name: string } | null }> }
    | { __typename: 'BlockerNotFoundRefused', message: string }
    | { __typename: 'NotYourBlockerRefused', message: string }
    | { __typename: 'BlockerMovedOnRefused', message: string }
   };

export type AskReporterMutationVariables = Exact<{
  input: AskReporterInput;
}>;

export type AskReporterMutation = { askReporter:
    | { __typename: 'Blocker', id: string, kind: BlockerKind, title: string | null, obstacle: string | null, cost: string | null, lang: string, visibility: BlockerVisibility, deliveredOn: string, state: BlockerState, dueOn: string | null, isOverdue: boolean, moveUpCount: number, meTooCount: number, hiddenReason: string | null, hiddenBy: { __typename: 'Person', id: string, name: string } | null, mergedFrom: Array<{ __typename: 'Blocker', id: string, title: string | null, lang: string }>, recognition: { __typename: 'Recognition', id: string } | null, addressee: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, holder: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, round: { __typename: 'BlockerRound', id: string, question: string, lang: string } | null, mergedInto: { __typename: 'Blocker', id: string, title: string | null, lang: string } | null, turns: Array<{ __typename: 'BlockerTurn', number: number, act: TurnAct, text: string | null, lang: string | null, remedy: RemedyKind | null, dueOn: string | null, takenOn: string, actor: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, onBehalfOf: { __typename: 'Person', id: string, name: string } | null, movedTo: { __typename: 'Person', id: string, name: string } | null }> }
    | { __typename: 'BlockerNotFoundRefused', message: string }
    | { __typename: 'NotYourBlockerRefused', message: string }
    | { __typename: 'BlockerMovedOnRefused', message: string }
   };

export type AnswerBlockerMutationVariables = Exact<{
  input: AnswerBlockerInput;
}>;

export type AnswerBlockerMutation = { answerBlocker:
    | { __typename: 'Blocker', id: string, kind: BlockerKind, title: string | null, obstacle: string | null, cost: string | null, lang: string, visibility: BlockerVisibility, deliveredOn: string, state: BlockerState, dueOn: string | null, isOverdue: boolean, moveUpCount: number, meTooCount: number, hiddenReason: string | null, hiddenBy: { __typename: 'Person', id: string, name: string } | null, mergedFrom: Array<{ __typename: 'Blocker', id: string, title: string | null, lang: string }>, recognition: { __typename: 'Recognition', id: string } | null, addressee: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, holder: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, round: { __typename: 'BlockerRound', id: string, question: string, lang: string } | null, mergedInto: { __typename: 'Blocker', id: string, title: string | null, lang: string } | null, turns: Array<{ __typename: 'BlockerTurn', number: number, act: TurnAct, text: string | null, lang: string | null, remedy: RemedyKind | null, dueOn: string | null, takenOn: string, actor: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, onBehalfOf: { __typename: 'Person', id: string, name: string } | null, movedTo: { __typename: 'Person', id: string, name: string } | null }> }
    | { __typename: 'BlockerNotFoundRefused', message: string }
    | { __typename: 'NotYourBlockerRefused', message: string }
    | { __typename: 'BlockerMovedOnRefused', message: string }
    | { __typename: 'InvalidDaysRefused', message: string }
   };

export type DeclineBlockerMutationVariables = Exact<{
  input: DeclineBlockerInput;
}>;

export type DeclineBlockerMutation = { declineBlocker:
    | { __typename: 'Blocker', id: string, kind: BlockerKind, title: string | null, obstacle: string | null, cost: string | null, lang: string, visibility: BlockerVisibility, deliveredOn: string, state: BlockerState, dueOn: string | null, isOverdue: boolean, moveUpCount: number, meTooCount: number, hiddenReason: string | null, hiddenBy: { __typename: 'Person', id: string, name: string } | null, mergedFrom: Array<{ __typename: 'Blocker', id: string, title: string | null, lang: string }>, recognition: { __typename: 'Recognition', id: string } | null, addressee: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, holder: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, round: { __typename: 'BlockerRound', id: string, question: string, lang: string } | null, mergedInto: { __typename: 'Blocker', id: string, title: string | null, lang: string } | null, turns: Array<{ __typename: 'BlockerTurn', number: number, act: TurnAct, text: string | null, lang: string | null, remedy: RemedyKind | null, dueOn: string | null, takenOn: string, actor: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, onBehalfOf: { __typename: 'Person', id: string, name: string } | null, movedTo: { __typename: 'Person', id: string, name: string } | null }> }
    | { __typename: 'BlockerNotFoundRefused', message: string }
    | { __typename: 'NotYourBlockerRefused', message: string }
    | { __typename: 'BlockerMovedOnRefused', message: string }
   };

export type CloseBlockerMutationVariables = Exact<{
  input: CloseBlockerInput;
}>;

export type CloseBlockerMutation = { closeBlocker:
    | { __typename: 'Blocker', id: string, kind: BlockerKind, title: string | null, obstacle: string | null, cost: string | null, lang: string, visibility: BlockerVisibility, deliveredOn: string, state: BlockerState, dueOn: string | null, isOverdue: boolean, moveUpCount: number, meTooCount: number, hiddenReason: string | null, hiddenBy: { __typename: 'Person', id: string, name: string } | null, mergedFrom: Array<{ __typename: 'Blocker', id: string, title: string | null, lang: string }>, recognition: { __typename: 'Recognition', id: string } | null, addressee: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, holder: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, round: { __typename: 'BlockerRound', id: string, question: string, lang: string } | null, mergedInto: { __typename: 'Blocker', id: string, title: string | null, lang: string } | null, turns: Array<{ __typename: 'BlockerTurn', number: number, act: TurnAct, text: string | null, lang: string | null, remedy: RemedyKind | null, dueOn: string | null, takenOn: string, actor: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, onBehalfOf: { __typename: 'Person', id: string, name: string } | null, movedTo: { __typename: 'Person', id: string, name: string } | null }> }
    | { __typename: 'BlockerNotFoundRefused', message: string }
    | { __typename: 'NotYourBlockerRefused', message: string }
    | { __typename: 'BlockerMovedOnRefused', message: string }
   };

export type MergeBlockerMutationVariables = Exact<{
  input: MergeBlockerInput;
}>;

export type MergeBlockerMutation = { mergeBlocker:
    | { __typename: 'Blocker', id: string, kind: BlockerKind, title: string | null, obstacle: string | null, cost: string | null, lang: string, visibility: BlockerVisibility, deliveredOn: string, state: BlockerState, dueOn: string | null, isOverdue: boolean, moveUpCount: number, meTooCount: number, hiddenReason: string | null, hiddenBy: { __typename: 'Person', id: string, name: string } | null, mergedFrom: Array<{ __typename: 'Blocker', id: string, title: string | null, lang: string }>, recognition: { __typename: 'Recognition', id: string } | null, addressee: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, holder: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, round: { __typename: 'BlockerRound', id: string, question: string, lang: string } | null, mergedInto: { __typename: 'Blocker', id: string, title: string | null, lang: string } | null, turns: Array<{ __typename: 'BlockerTurn', number: number, act: TurnAct, text: string | null, lang: string | null, remedy: RemedyKind | null, dueOn: string | null, takenOn: string, actor: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, onBehalfOf: { __typename: 'Person', id: string, name: string } | null, movedTo: { __typename: 'Person', id: string, name: string } | null }> }
    | { __typename: 'BlockerNotFoundRefused', message: string }
    | { __typename: 'NotYourBlockerRefused', message: string }
    | { __typename: 'BlockerMovedOnRefused', message: string }
    | { __typename: 'BlockersNotMergeableRefused', message: string }
   };

export type HideBlockerMutationVariables = Exact<{
  input: HideBlockerInput;
}>;

export type HideBlockerMutation = { hideBlocker:
    | { __typename: 'Blocker', id: string, kind: BlockerKind, title: string | null, obstacle: string | null, cost: string | null, lang: string, visibility: BlockerVisibility, deliveredOn: string, state: BlockerState, dueOn: string | null, isOverdue: boolean, moveUpCount: number, meTooCount: number, hiddenReason: string | null, hiddenBy: { __typename: 'Person', id: string, name: string } | null, mergedFrom: Array<{ __typename: 'Blocker', id: string, title: string | null, lang: string }>, recognition: { __typename: 'Recognition', id: string } | null, addressee: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, holder: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, round: { __typename: 'BlockerRound', id: string, question: string, lang: string } | null, mergedInto: { __typename: 'Blocker', id: string, title: string | null, lang: string } | null, turns: Array<{ __typename: 'BlockerTurn', number: number, act: TurnAct, text: string | null, lang: string | null, remedy: RemedyKind | null, dueOn: string | null, takenOn: string, actor: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, onBehalfOf: { __typename: 'Person', id: string, name: string } | null, movedTo: { __typename: 'Person', id: string, name: string } | null }> }
    | { __typename: 'BlockerNotFoundRefused', message: string }
    | { __typename: 'NotYourBlockerRefused', message: string }
   };

export type ShowBlockerMutationVariables = Exact<{
  input: ShowBlockerInput;
}>;

export type ShowBlockerMutation = { showBlocker:
    | { __typename: 'Blocker', id: string, kind: BlockerKind, title: string | null, obstacle: string | null, cost: string | null, lang: string, visibility: BlockerVisibility, deliveredOn: string, state: BlockerState, dueOn: string | null, isOverdue: boolean, moveUpCount: number, meTooCount: number, hiddenReason: string | null, hiddenBy: { __typename: 'Person', id: string, name: string } | null, mergedFrom: Array<{ __typename: 'Blocker', id: string, title: string | null, lang: string }>, recognition: { __typename: 'Recognition', id: string } | null, addressee: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, holder: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, round: { __typename: 'BlockerRound', id: string, question: string, lang: string } | null, mergedInto: { __typename: 'Blocker', id: string, title: string | null, lang: string } | null, turns: Array<{ __typename: 'BlockerTurn', number: number, act: TurnAct, text: string | null, lang: string | null, remedy: RemedyKind | null, dueOn: string | null, takenOn: string, actor: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, onBehalfOf: { __typename: 'Person', id: string, name: string } | null, movedTo: { __typename: 'Person', id: string, name: string } | null }> }
    | { __typename: 'BlockerNotFoundRefused', message: string }
    | { __typename: 'NotYourBlockerRefused', message: string }
   };

export type GiveBlockerRecognitionMutationVariables = Exact<{
  input: GiveBlockerRecognitionInput;
}>;

export type GiveBlockerRecognitionMutation = { giveBlockerRecognition:
    | { __typename: 'Recognition', state: RecognitionState | null, id: string, situation: string, action: string, effect: string, lang: string, publishedAt: string | null, createdAt: string, editedAt: string | null, commentCount: number, value: { __typename: 'Value', id: string, name: string, rank: number | null, lang: string }, behaviour: { __typename: 'Behaviour', id: string, text: string, lang: string } | null, giver: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }>, reactions: Array<{ __typename: 'ReactionCount', kind: ReactionKind, count: number }> }
    | { __typename: 'BlockerNotFoundRefused', message: string }
    | { __typename: 'NotYourBlockerRefused', message: string }
    | { __typename: 'BlockerMovedOnRefused', message: string }
    | { __typename: 'BlockerAlreadyRecognisedRefused', message: string }
    | { __typename: 'SelfRecognitionRefused', message: string }
    | { __typename: 'ReceiverNotFoundRefused', message: string, receiverId: string }
    | { __typename: 'InactiveReceiverRefused', message: string, receiver: { __typename: 'Person', id: string } }
    | { __typename: 'ValueNotFoundRefused', message: string }
    | { __typename: 'ValueRetiredRefused', message: string }
    | { __typename: 'DailyLimitReachedRefused', message: string }
    | { __typename: 'IdempotencyKeyReusedRefused', message: string }
   };

export type BlockerLineFragment = { __typename: 'Blocker', id: string, kind: BlockerKind, title: string | null, obstacle: string | null, cost: string | null, lang: string, visibility: BlockerVisibility, deliveredOn: string, state: BlockerState, dueOn: string | null, isOverdue: boolean, moveUpCount: number, meTooCount: number, hiddenReason: string | null, addressee: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, holder: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, round: { __typename: 'BlockerRound', id: string, question: string, lang: string } | null, mergedInto: { __typename: 'Blocker', id: string, title: string | null, lang: string } | null, turns: Array<{ __typename: 'BlockerTurn', number: number, act: TurnAct, text: string | null, lang: string | null, remedy: RemedyKind | null, dueOn: string | null, takenOn: string, actor: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, onBehalfOf: { __typename: 'Person', id: string, name: string } | null, movedTo: { __typename: 'Person', id: string, name: string } | null }> };

export type BlockerWholeFragment = { __typename: 'Blocker', id: string, kind: BlockerKind, title: string | null, obstacle: string | null, cost: string | null, lang: string, visibility: BlockerVisibility, deliveredOn: string, state: BlockerState, dueOn: string | null, isOverdue: boolean, moveUpCount: number, meTooCount: number, hiddenReason: string | null, hiddenBy: { __typename: 'Person', id: string, name: string } | null, mergedFrom: Array<{ __typename: 'Blocker', id: string, title: string | null, lang: string }>, recognition: { __typename: 'Recognition', id: string } | null, addressee: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, holder: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, round: { __typename: 'BlockerRound', id: string, question: string, lang: string } | null, mergedInto: { __typename: 'Blocker', id: string, title: string | null, lang: string } | null, turns: Array<{ __typename: 'BlockerTurn', number: number, act: TurnAct, text: string | null, lang: string | null, remedy: RemedyKind | null, dueOn: string | null, takenOn: string, actor: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, onBehalfOf: { __typename: 'Person', id: string, name: string } | null, movedTo: { __typename: 'Person', id: string, name: string } | null }> };

export type BlockersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: BlockerFilter | null | undefined;
}>;

export type BlockersQuery = { blockers: { __typename: 'BlockerConnection', edges: Array<{ __typename: 'BlockerEdge', cursor: string, node: { __typename: 'Blocker', id: string, kind: BlockerKind, title: string | null, obstacle: string | null, cost: string | null, lang: string, visibility: BlockerVisibility, deliveredOn: string, state: BlockerState, dueOn: string | null, isOverdue: boolean, moveUpCount: number, meTooCount: number, hiddenReason: string | null, addressee: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, holder: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, round: { __typename: 'BlockerRound', id: string, question: string, lang: string } | null, mergedInto: { __typename: 'Blocker', id: string, title: string | null, lang: string } | null, turns: Array<{ __typename: 'BlockerTurn', number: number, act: TurnAct, text: string | null, lang: string | null, remedy: RemedyKind | null, dueOn: string | null, takenOn: string, actor: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, onBehalfOf: { __typename: 'Person', id: string, name: string } | null, movedTo: { __typename: 'Person', id: string, name: string } | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type BlockerQueryVariables = Exact<{
  id: string;
}>;

export type BlockerQuery = { blocker: { __typename: 'Blocker', id: string, kind: BlockerKind, title: string | null, obstacle: string | null, cost: string | null, lang: string, visibility: BlockerVisibility, deliveredOn: string, state: BlockerState, dueOn: string | null, isOverdue: boolean, moveUpCount: number, meTooCount: number, hiddenReason: string | null, hiddenBy: { __typename: 'Person', id: string, name: string } | null, mergedFrom: Array<{ __typename: 'Blocker', id: string, title: string | null, lang: string }>, recognition: { __typename: 'Recognition', id: string } | null, addressee: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, holder: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, round: { __typename: 'BlockerRound', id: string, question: string, lang: string } | null, mergedInto: { __typename: 'Blocker', id: string, title: string | null, lang: string } | null, turns: Array<{ __typename: 'BlockerTurn', number: number, act: TurnAct, text: string | null, lang: string | null, remedy: RemedyKind | null, dueOn: string | null, takenOn: string, actor: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, onBehalfOf: { __typename: 'Person', id: string, name: string } | null, movedTo: { __typename: 'Person', id: string, name: string } | null }> } | null };

export type PyramidQueryVariables = Exact<{ [key: string]: never; }>;

export type PyramidQuery = { pyramid: { __typename: 'Pyramid', removedThisQuarterCount: number, confirmedThisQuarterCount: number, openCount: number, overdueCount: number, answeredOnTimePercent: number | null } };

export type LeaderRecordsQueryVariables = Exact<{ [key: string]: never; }>;

export type LeaderRecordsQuery = { pyramid: { __typename: 'Pyramid', leaders: Array<{ __typename: 'LeaderRecord', askedCount: number, answeredOnTimeCount: number, removedCount: number, overdueCount: number, leader: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } }> } };

export type BlockerInboxCountsQueryVariables = Exact<{ [key: string]: never; }>;

export type BlockerInboxCountsQuery = { blockerInboxCounts: { __typename: 'BlockerInboxCounts', askedOfMe: number, myOrganisation: number, overdue: number, waitingForReporter: number, isLeader: boolean } };

export type BlockerDeskQueryVariables = Exact<{ [key: string]: never; }>;

export type BlockerDeskQuery = { blockerDesk: { __typename: 'BlockerDesk', isOpen: boolean, closedReason: BlockerDeskClosedReason | null, closedMessage: string | null, entitledCount: number, minimumCount: number, isSmallCompany: boolean, deliveryMessage: string, letterboxUrl: string, offersKeys: Array<string>, confidentialContact: { __typename: 'ConfidentialContact', text: string, url: string | null } | null } };

export type LetterStorageKeysQueryVariables = Exact<{ [key: string]: never; }>;

export type LetterStorageKeysQuery = { letterStorageKeys: Array<{ __typename: 'LetterStorageKey', epoch: number, key: string }> };

export type IssueTokensMutationVariables = Exact<{
  input: IssueTokensInput;
}>;

export type IssueTokensMutation = { issueTokens:
    | { __typename: 'IssuedTokens', epoch: number, letters: Array<string>, meToos: Array<string> }
    | { __typename: 'QuotaUsedUpRefused', message: string }
    | { __typename: 'EpochClosedRefused', message: string }
    | { __typename: 'NotEntitledRefused', message: string }
    | { __typename: 'ChannelClosedRefused', message: string }
   };

export type IssueRoundTokenMutationVariables = Exact<{
  input: IssueRoundTokenInput;
}>;

export type IssueRoundTokenMutation = { issueRoundToken:
    | { __typename: 'IssuedRoundToken', signature: string }
    | { __typename: 'RoundTokenTakenRefused', message: string }
    | { __typename: 'AnswersOpenlyRefused', message: string }
    | { __typename: 'RoundNotOpenRefused', message: string }
    | { __typename: 'NotEntitledRefused', message: string }
    | { __typename: 'ChannelClosedRefused', message: string }
   };

export type DeputyLineFragment = { __typename: 'Deputy', id: string, startsOn: string, endsOn: string, leader: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }, person: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } };

export type DeputiesQueryVariables = Exact<{ [key: string]: never; }>;

export type DeputiesQuery = { deputies: Array<{ __typename: 'Deputy', id: string, startsOn: string, endsOn: string, leader: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }, person: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } }> };

export type ManagementQueryVariables = Exact<{ [key: string]: never; }>;

export type ManagementQuery = { management: { __typename: 'Management', people: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }> } };

export type NameDeputyMutationVariables = Exact<{
  input: NameDeputyInput;
}>;

export type NameDeputyMutation = { nameDeputy:
    | { __typename: 'Deputy', id: string, startsOn: string, endsOn: string, leader: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }, person: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } }
    | { __typename: 'NotALeaderRefused', message: string }
    | { __typename: 'PersonNotFoundRefused', message: string }
    | { __typename: 'InvalidDaysRefused', message: string }
   };

export type RemoveDeputyMutationVariables = Exact<{
  input: RemoveDeputyInput;
}>;

export type RemoveDeputyMutation = { removeDeputy:
    | { __typename: 'Deputy', id: string }
    | { __typename: 'DeputyNotFoundRefused', message: string }
   };

export type NameManagementMutationVariables = Exact<{
  input: NameManagementInput;
}>;

export type NameManagementMutation = { nameManagement:
    | { __typename: 'Management', people: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }> }
    | { __typename: 'PersonNotFoundRefused', message: string }
   };

export type DutyQueryVariables = Exact<{
  blockerIds: Array<string> | string;
}>;

export type DutyQuery = { duty: { __typename: 'Duty', documentCount: number, deliveredCount: number, askedCount: number, answeredOnTimeCount: number, confirmedCount: number, overdueCount: number, proofs: Array<{ __typename: 'BlockerProof', blocker: { __typename: 'Blocker', id: string, kind: BlockerKind, title: string | null, obstacle: string | null, cost: string | null, lang: string, visibility: BlockerVisibility, deliveredOn: string, state: BlockerState, dueOn: string | null, isOverdue: boolean, moveUpCount: number, meTooCount: number, hiddenReason: string | null, addressee: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, holder: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, round: { __typename: 'BlockerRound', id: string, question: string, lang: string } | null, mergedInto: { __typename: 'Blocker', id: string, title: string | null, lang: string } | null, turns: Array<{ __typename: 'BlockerTurn', number: number, act: TurnAct, text: string | null, lang: string | null, remedy: RemedyKind | null, dueOn: string | null, takenOn: string, actor: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } | null, onBehalfOf: { __typename: 'Person', id: string, name: string } | null, movedTo: { __typename: 'Person', id: string, name: string } | null }> }, turns: Array<{ __typename: 'TurnProof', number: number, salt: string | null, erasedOn: string | null }>, deadlines: Array<{ __typename: 'DeadlineProof', number: number, salt: string, dueOn: string | null }> }> } };

export type DueBlockersQueryVariables = Exact<{
  first?: number | null | undefined;
  box: BlockerInboxBox;
}>;

export type DueBlockersQuery = { blockerInbox: { __typename: 'BlockerConnection', edges: Array<{ __typename: 'BlockerEdge', cursor: string, node: { __typename: 'Blocker', id: string, title: string | null, lang: string, state: BlockerState, dueOn: string | null, isOverdue: boolean } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type RecognitionBlockerOfFragment = { __typename: 'RecognitionBlocker', recognitionId: string, blocker: { __typename: 'Blocker', id: string, title: string | null, lang: string } | null };

export type RecognitionBlockersQueryVariables = Exact<{
  recognitionIds: Array<string> | string;
}>;

export type RecognitionBlockersQuery = { recognitionBlockers: Array<{ __typename: 'RecognitionBlocker', recognitionId: string, blocker: { __typename: 'Blocker', id: string, title: string | null, lang: string } | null }> };

export type RoundFragment = { __typename: 'BlockerRound', id: string, question: string, lang: string, repeats: BlockerRoundRepeat, opensOn: string, closesOn: string, isOpen: boolean, peopleCount: number, answerCount: number, viewerCanClose: boolean, asker: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } };

export type BlockerRoundsQueryVariables = Exact<{
  isOpen?: boolean | null | undefined;
}>;

export type BlockerRoundsQuery = { blockerRounds: Array<{ __typename: 'BlockerRound', id: string, question: string, lang: string, repeats: BlockerRoundRepeat, opensOn: string, closesOn: string, isOpen: boolean, peopleCount: number, answerCount: number, viewerCanClose: boolean, asker: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } }> };

export type CreateBlockerRoundMutationVariables = Exact<{
  input: CreateBlockerRoundInput;
}>;

export type CreateBlockerRoundMutation = { createBlockerRound:
    | { __typename: 'BlockerRound', id: string, question: string, lang: string, repeats: BlockerRoundRepeat, opensOn: string, closesOn: string, isOpen: boolean, peopleCount: number, answerCount: number, viewerCanClose: boolean, asker: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } }
    | { __typename: 'NotALeaderRefused', message: string }
    | { __typename: 'TooFewPeopleRefused', message: string }
    | { __typename: 'InvalidDaysRefused', message: string }
    | { __typename: 'IdempotencyKeyReusedRefused', message: string }
   };

export type CloseBlockerRoundMutationVariables = Exact<{
  input: CloseBlockerRoundInput;
}>;

export type CloseBlockerRoundMutation = { closeBlockerRound:
    | { __typename: 'BlockerRound', id: string, question: string, lang: string, repeats: BlockerRoundRepeat, opensOn: string, closesOn: string, isOpen: boolean, peopleCount: number, answerCount: number, viewerCanClose: boolean, asker: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } }
    | { __typename: 'BlockerRoundNotFoundRefused', message: string }
   };

export type CultureRoundFactsFragment = { __typename: 'CultureRound', id: string, opensOn: string, closesOn: string, state: CultureRoundState, answerCount: number, unshownPercentage: number, lexiconChanged: boolean, today: Array<{ __typename: 'CultureWord', place: number, word: string, people: number, peopleAtMost: number, merged: Array<{ __typename: 'MergedCultureWord', place: number, word: string, people: number, at: string, by: { __typename: 'Person', id: string, name: string } | null }> }>, wanted: Array<{ __typename: 'CultureWord', place: number, word: string, people: number, peopleAtMost: number, merged: Array<{ __typename: 'MergedCultureWord', place: number, word: string, people: number, at: string, by: { __typename: 'Person', id: string, name: string } | null }> }> };

export type WordOfCloudFragment = { __typename: 'CultureWord', place: number, word: string, people: number, peopleAtMost: number, merged: Array<{ __typename: 'MergedCultureWord', place: number, word: string, people: number, at: string, by: { __typename: 'Person', id: string, name: string } | null }> };

export type CultureRoundsQueryVariables = Exact<{ [key: string]: never; }>;

export type CultureRoundsQuery = { cultureRounds: Array<{ __typename: 'CultureRound', id: string, opensOn: string, closesOn: string, state: CultureRoundState, answerCount: number, unshownPercentage: number, lexiconChanged: boolean, today: Array<{ __typename: 'CultureWord', place: number, word: string, people: number, peopleAtMost: number, merged: Array<{ __typename: 'MergedCultureWord', place: number, word: string, people: number, at: string, by: { __typename: 'Person', id: string, name: string } | null }> }>, wanted: Array<{ __typename: 'CultureWord', place: number, word: string, people: number, peopleAtMost: number, merged: Array<{ __typename: 'MergedCultureWord', place: number, word: string, people: number, at: string, by: { __typename: 'Person', id: string, name: string } | null }> }> }> };

export type CreateCultureRoundMutationVariables = Exact<{
  input: CreateCultureRoundInput;
}>;

export type CreateCultureRoundMutation = { createCultureRound:
    | { __typename: 'CultureRound', id: string, opensOn: string, closesOn: string, state: CultureRoundState, answerCount: number, unshownPercentage: number, lexiconChanged: boolean, today: Array<{ __typename: 'CultureWord', place: number, word: string, people: number, peopleAtMost: number, merged: Array<{ __typename: 'MergedCultureWord', place: number, word: string, people: number, at: string, by: { __typename: 'Person', id: string, name: string } | null }> }>, wanted: Array<{ __typename: 'CultureWord', place: number, word: string, people: number, peopleAtMost: number, merged: Array<{ __typename: 'MergedCultureWord', place: number, word: string, people: number, at: string, by: { __typename: 'Person', id: string, name: string } | null }> }> }
    | { __typename: 'CultureRoundDaysRefused', message: string }
    | { __typename: 'CultureRoundOverlapsRefused', message: string }
    | { __typename: 'ChannelClosedRefused', message: string }
    | { __typename: 'IdempotencyKeyReusedRefused', message: string }
   };

export type WithdrawCultureRoundMutationVariables = Exact<{
  input: WithdrawCultureRoundInput;
}>;

export type WithdrawCultureRoundMutation = { withdrawCultureRound:
    | { __typename: 'CultureRound', id: string }
    | { __typename: 'CultureRoundNotFoundRefused', message: string }
   };

export type MergeCultureWordsMutationVariables = Exact<{
  input: MergeCultureWordsInput;
}>;

export type MergeCultureWordsMutation = { mergeCultureWords:
    | { __typename: 'CultureRound', id: string, opensOn: string, closesOn: string, state: CultureRoundState, answerCount: number, unshownPercentage: number, lexiconChanged: boolean, today: Array<{ __typename: 'CultureWord', place: number, word: string, people: number, peopleAtMost: number, merged: Array<{ __typename: 'MergedCultureWord', place: number, word: string, people: number, at: string, by: { __typename: 'Person', id: string, name: string } | null }> }>, wanted: Array<{ __typename: 'CultureWord', place: number, word: string, people: number, peopleAtMost: number, merged: Array<{ __typename: 'MergedCultureWord', place: number, word: string, people: number, at: string, by: { __typename: 'Person', id: string, name: string } | null }> }> }
    | { __typename: 'CultureWordNotFoundRefused', message: string }
   };

export type SeparateCultureWordMutationVariables = Exact<{
  input: SeparateCultureWordInput;
}>;

export type SeparateCultureWordMutation = { separateCultureWord:
    | { __typename: 'CultureRound', id: string, opensOn: string, closesOn: string, state: CultureRoundState, answerCount: number, unshownPercentage: number, lexiconChanged: boolean, today: Array<{ __typename: 'CultureWord', place: number, word: string, people: number, peopleAtMost: number, merged: Array<{ __typename: 'MergedCultureWord', place: number, word: string, people: number, at: string, by: { __typename: 'Person', id: string, name: string } | null }> }>, wanted: Array<{ __typename: 'CultureWord', place: number, word: string, people: number, peopleAtMost: number, merged: Array<{ __typename: 'MergedCultureWord', place: number, word: string, people: number, at: string, by: { __typename: 'Person', id: string, name: string } | null }> }> }
    | { __typename: 'CultureWordNotFoundRefused', message: string }
   };

export type CulturePairsQueryVariables = Exact<{
  roundId: string;
}>;

export type CulturePairsQuery = { culturePairs: Array<{ __typename: 'CulturePair', id: string, one: string, other: string }> };

export type AddCulturePairMutationVariables = Exact<{
  input: AddCulturePairInput;
}>;

export type AddCulturePairMutation = { addCulturePair:
    | { __typename: 'CulturePair', id: string, one: string, other: string }
    | { __typename: 'CulturePairRefused', message: string }
    | { __typename: 'CultureRoundOverRefused', message: string }
   };

export type RemoveCulturePairMutationVariables = Exact<{
  input: RemoveCulturePairInput;
}>;

export type RemoveCulturePairMutation = { removeCulturePair:
    | { __typename: 'CulturePair', id: string }
    | { __typename: 'CultureRoundOverRefused', message: string }
   };

export type ValueCultureWordQueryVariables = Exact<{
  id: string;
}>;

export type ValueCultureWordQuery = { node:
    | { __typename: 'Blocker' }
    | { __typename: 'BlockerRound' }
    | { __typename: 'Deputy' }
    | { __typename: 'CultureRound' }
    | { __typename: 'Dilemma' }
    | { __typename: 'Department' }
    | { __typename: 'Notice' }
    | { __typename: 'Person' }
    | { __typename: 'Behaviour' }
    | { __typename: 'Indicator' }
    | { __typename: 'IndicatorAnnotation' }
    | { __typename: 'PurposeChange' }
    | { __typename: 'PurposeVersion' }
    | { __typename: 'Value', id: string, cultureWord: { __typename: 'CulturePromotion', word: string, people: number, roundId: string, opensOn: string, closesOn: string, at: string, by: { __typename: 'Person', id: string, name: string } | null } | null }
    | { __typename: 'Comment' }
    | { __typename: 'Intention' }
    | { __typename: 'Recognition' }
    | { __typename: 'Report' }
   | null };

export type PromoteCultureWordMutationVariables = Exact<{
  input: PromoteCultureWordInput;
}>;

export type PromoteCultureWordMutation = { promoteCultureWord:
    | { __typename: 'CulturePromotion', word: string, roundId: string }
    | { __typename: 'CultureWordNotFoundRefused', message: string }
   };

export type DilemmaFactsFragment = { __typename: 'Dilemma', id: string, round: string | null, state: DilemmaState, opensOn: string | null, closesOn: string | null, question: string, lang: string, answerCount: number, courseByOrder: number | null, outcome: DilemmaOutcome | null, percentage: number | null, explanation: string | null, courses: Array<{ __typename: 'DilemmaCourse', number: number, text: string, valueName: string | null, valueLang: string | null, value: { __typename: 'Value', id: string, rank: number | null } | null }>, recognitions: Array<{ __typename: 'Recognition', id: string, effect: string, lang: string, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }> }>, openAnswers: Array<{ __typename: 'DilemmaOpenAnswer', course: number, person: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } }> };

export type DilemmasQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type DilemmasQuery = { dilemmas: { __typename: 'DilemmaConnection', edges: Array<{ __typename: 'DilemmaEdge', cursor: string, node: { __typename: 'Dilemma', id: string, round: string | null, state: DilemmaState, opensOn: string | null, closesOn: string | null, question: string, lang: string, answerCount: number, courseByOrder: number | null, outcome: DilemmaOutcome | null, percentage: number | null, explanation: string | null, courses: Array<{ __typename: 'DilemmaCourse', number: number, text: string, valueName: string | null, valueLang: string | null, value: { __typename: 'Value', id: string, rank: number | null } | null }>, recognitions: Array<{ __typename: 'Recognition', id: string, effect: string, lang: string, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }> }>, openAnswers: Array<{ __typename: 'DilemmaOpenAnswer', course: number, person: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DilemmaQueryVariables = Exact<{
  id: string;
}>;

export type DilemmaQuery = { node:
    | { __typename: 'Blocker' }
    | { __typename: 'BlockerRound' }
    | { __typename: 'Deputy' }
    | { __typename: 'CultureRound' }
    | { __typename: 'Dilemma', id: string, round: string | null, state: DilemmaState, opensOn: string | null, closesOn: string | null, question: string, lang: string, answerCount: number, courseByOrder: number | null, outcome: DilemmaOutcome | null, percentage: number | null, explanation: string | null, courses: Array<{ __typename: 'DilemmaCourse', number: number, text: string, valueName: string | null, valueLang: string | null, value: { __typename: 'Value', id: string, rank: number | null } | null }>, recognitions: Array<{ __typename: 'Recognition', id: string, effect: string, lang: string, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }> }>, openAnswers: Array<{ __typename: 'DilemmaOpenAnswer', course: number, person: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } }> }
    | { __typename: 'Department' }
    | { __typename: 'Notice' }
    | { __typename: 'Person' }
    | { __typename: 'Behaviour' }
    | { __typename: 'Indicator' }
    | { __typename: 'IndicatorAnnotation' }
    | { __typename: 'PurposeChange' }
    | { __typename: 'PurposeVersion' }
    | { __typename: 'Value' }
    | { __typename: 'Comment' }
    | { __typename: 'Intention' }
    | { __typename: 'Recognition' }
    | { __typename: 'Report' }
   | null };

export type DilemmaTrendPointWholeFragment = { __typename: 'DilemmaTrendPoint', closesOn: string, outcome: DilemmaOutcome, percentage: number | null, dilemma: { __typename: 'Dilemma', id: string, question: string, lang: string } };

export type DilemmaTrendQueryVariables = Exact<{ [key: string]: never; }>;

export type DilemmaTrendQuery = { dilemmaTrend: Array<{ __typename: 'DilemmaTrendPoint', closesOn: string, outcome: DilemmaOutcome, percentage: number | null, dilemma: { __typename: 'Dilemma', id: string, question: string, lang: string } }> };

export type ViewerDilemmaWholeFragment = { __typename: 'ViewerDilemma', dilemmaId: string, openCourse: number | null, isTokenTaken: boolean, viewerCanAnswerOpenly: boolean };

export type ViewerDilemmasQueryVariables = Exact<{
  dilemmaIds: Array<string> | string;
}>;

export type ViewerDilemmasQuery = { viewerDilemmas: Array<{ __typename: 'ViewerDilemma', dilemmaId: string, openCourse: number | null, isTokenTaken: boolean, viewerCanAnswerOpenly: boolean }> };

export type ViewerDilemmaOpennessQueryVariables = Exact<{ [key: string]: never; }>;

export type ViewerDilemmaOpennessQuery = { viewerDilemmaOpenness: { __typename: 'DilemmaOpenness', answersOpenly: boolean, viewerCanAnswerOpenly: boolean } };

export type ChooseDilemmaOpennessMutationVariables = Exact<{
  input: ChooseDilemmaOpennessInput;
}>;

export type ChooseDilemmaOpennessMutation = { chooseDilemmaOpenness:
    | { __typename: 'DilemmaOpenness', answersOpenly: boolean, viewerCanAnswerOpenly: boolean }
    | { __typename: 'NotALeaderRefused', message: string }
   };

export type AnswerDilemmaOpenlyMutationVariables = Exact<{
  input: AnswerDilemmaOpenlyInput;
}>;

export type AnswerDilemmaOpenlyMutation = { answerDilemmaOpenly:
    | { __typename: 'ViewerDilemma', dilemmaId: string, openCourse: number | null, isTokenTaken: boolean, viewerCanAnswerOpenly: boolean }
    | { __typename: 'DilemmaNotOpenRefused', message: string }
    | { __typename: 'NotALeaderRefused', message: string }
    | { __typename: 'OpennessNotChosenRefused', message: string }
    | { __typename: 'DilemmaTokenTakenRefused', message: string }
   };

export type DilemmaSeriesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type DilemmaSeriesQuery = { dilemmaSeries: { __typename: 'DilemmaConnection', edges: Array<{ __typename: 'DilemmaEdge', cursor: string, node: { __typename: 'Dilemma', id: string, round: string | null, state: DilemmaState, opensOn: string | null, closesOn: string | null, question: string, lang: string, answerCount: number, courseByOrder: number | null, outcome: DilemmaOutcome | null, percentage: number | null, explanation: string | null, courses: Array<{ __typename: 'DilemmaCourse', number: number, text: string, valueName: string | null, valueLang: string | null, value: { __typename: 'Value', id: string, rank: number | null } | null }>, recognitions: Array<{ __typename: 'Recognition', id: string, effect: string, lang: string, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }> }>, openAnswers: Array<{ __typename: 'DilemmaOpenAnswer', course: number, person: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DilemmaPairsQueryVariables = Exact<{ [key: string]: never; }>;

export type DilemmaPairsQuery = { dilemmaPairs: Array<{ __typename: 'DilemmaPair', isDue: boolean, dilemmaCount: number, upper: { __typename: 'Value', id: string, name: string, lang: string, rank: number | null }, lower: { __typename: 'Value', id: string, name: string, lang: string, rank: number | null } }> };

export type DilemmaTextsWholeFragment = { __typename: 'DilemmaTexts', dilemmaId: string, version: number, isEditable: boolean, sentBackBecause: string | null, question: { __typename: 'Translations', nl: string | null, en: string | null }, courses: Array<{ __typename: 'DilemmaCourseTexts', value: { __typename: 'Value', id: string, name: string }, text: { __typename: 'Translations', nl: string | null, en: string | null } }>, explanation: { __typename: 'Translations', nl: string | null, en: string | null }, recognitions: Array<{ __typename: 'Recognition', id: string, effect: string, lang: string, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }> }> };

export type DilemmaTextsQueryVariables = Exact<{
  id: string;
}>;

export type DilemmaTextsQuery = { dilemmaTexts: { __typename: 'DilemmaTexts', dilemmaId: string, version: number, isEditable: boolean, sentBackBecause: string | null, question: { __typename: 'Translations', nl: string | null, en: string | null }, courses: Array<{ __typename: 'DilemmaCourseTexts', value: { __typename: 'Value', id: string, name: string }, text: { __typename: 'Translations', nl: string | null, en: string | null } }>, explanation: { __typename: 'Translations', nl: string | null, en: string | null }, recognitions: Array<{ __typename: 'Recognition', id: string, effect: string, lang: string, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }> }> } | null };

export type AddDilemmaMutationVariables = Exact<{
  input: AddDilemmaInput;
}>;

export type AddDilemmaMutation = { addDilemma:
    | { __typename: 'Dilemma', id: string, round: string | null, state: DilemmaState, opensOn: string | null, closesOn: string | null, question: string, lang: string, answerCount: number, courseByOrder: number | null, outcome: DilemmaOutcome | null, percentage: number | null, explanation: string | null, courses: Array<{ __typename: 'DilemmaCourse', number: number, text: string, valueName: string | null, valueLang: string | null, value: { __typename: 'Value', id: string, rank: number | null } | null }>, recognitions: Array<{ __typename: 'Recognition', id: string, effect: string, lang: string, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }> }>, openAnswers: Array<{ __typename: 'DilemmaOpenAnswer', course: number, person: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } }> }
    | { __typename: 'DilemmaValuesRefused', message: string }
    | { __typename: 'IdempotencyKeyReusedRefused', message: string }
   };

export type EditDilemmaMutationVariables = Exact<{
  input: EditDilemmaInput;
}>;

export type EditDilemmaMutation = { editDilemma:
    | { __typename: 'Dilemma', id: string, round: string | null, state: DilemmaState, opensOn: string | null, closesOn: string | null, question: string, lang: string, answerCount: number, courseByOrder: number | null, outcome: DilemmaOutcome | null, percentage: number | null, explanation: string | null, courses: Array<{ __typename: 'DilemmaCourse', number: number, text: string, valueName: string | null, valueLang: string | null, value: { __typename: 'Value', id: string, rank: number | null } | null }>, recognitions: Array<{ __typename: 'Recognition', id: string, effect: string, lang: string, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }> }>, openAnswers: Array<{ __typename: 'DilemmaOpenAnswer', course: number, person: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } }> }
    | { __typename: 'DilemmaNotFoundRefused', message: string }
    | { __typename: 'DilemmaFrozenRefused', message: string }
    | { __typename: 'DilemmaChangedRefused', message: string, current: { __typename: 'DilemmaTexts', dilemmaId: string, version: number, isEditable: boolean, sentBackBecause: string | null, question: { __typename: 'Translations', nl: string | null, en: string | null }, courses: Array<{ __typename: 'DilemmaCourseTexts', value: { __typename: 'Value', id: string, name: string }, text: { __typename: 'Translations', nl: string | null, en: string | null } }>, explanation: { __typename: 'Translations', nl: string | null, en: string | null }, recognitions: Array<{ __typename: 'Recognition', id: string, effect: string, lang: string, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }> }> } }
    | { __typename: 'DilemmaValuesRefused', message: string }
    | { __typename: 'PairNotDueRefused', message: string }
   };

export type PlanDilemmaMutationVariables = Exact<{
  input: PlanDilemmaInput;
}>;

export type PlanDilemmaMutation = { planDilemma:
    | { __typename: 'Dilemma', id: string, round: string | null, state: DilemmaState, opensOn: string | null, closesOn: string | null, question: string, lang: string, answerCount: number, courseByOrder: number | null, outcome: DilemmaOutcome | null, percentage: number | null, explanation: string | null, courses: Array<{ __typename: 'DilemmaCourse', number: number, text: string, valueName: string | null, valueLang: string | null, value: { __typename: 'Value', id: string, rank: number | null } | null }>, recognitions: Array<{ __typename: 'Recognition', id: string, effect: string, lang: string, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }> }>, openAnswers: Array<{ __typename: 'DilemmaOpenAnswer', course: number, person: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } }> }
    | { __typename: 'DilemmaNotFoundRefused', message: string }
    | { __typename: 'DilemmaFrozenRefused', message: string }
    | { __typename: 'DilemmaDaysRefused', message: string }
    | { __typename: 'DilemmaOverlapsRefused', message: string }
    | { __typename: 'DilemmaValuesRefused', message: string }
    | { __typename: 'PairNotDueRefused', message: string }
    | { __typename: 'ChannelClosedRefused', message: string }
   };

export type WithdrawDilemmaMutationVariables = Exact<{
  input: WithdrawDilemmaInput;
}>;

export type WithdrawDilemmaMutation = { withdrawDilemma:
    | { __typename: 'Dilemma', id: string }
    | { __typename: 'DilemmaNotFoundRefused', message: string }
   };

export type SetDilemmaRecognitionsMutationVariables = Exact<{
  input: SetDilemmaRecognitionsInput;
}>;

export type SetDilemmaRecognitionsMutation = { setDilemmaRecognitions:
    | { __typename: 'Dilemma', id: string, round: string | null, state: DilemmaState, opensOn: string | null, closesOn: string | null, question: string, lang: string, answerCount: number, courseByOrder: number | null, outcome: DilemmaOutcome | null, percentage: number | null, explanation: string | null, courses: Array<{ __typename: 'DilemmaCourse', number: number, text: string, valueName: string | null, valueLang: string | null, value: { __typename: 'Value', id: string, rank: number | null } | null }>, recognitions: Array<{ __typename: 'Recognition', id: string, effect: string, lang: string, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }> }>, openAnswers: Array<{ __typename: 'DilemmaOpenAnswer', course: number, person: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } }> }
    | { __typename: 'DilemmaNotFoundRefused', message: string }
    | { __typename: 'RecognitionNotFoundRefused', message: string }
   };

export type NoticeLineFragment = { __typename: 'Notice', id: string, kind: NoticeKind, createdAt: string, isWaiting: boolean, actor: { __typename: 'Person', id: string, name: string, initials: string } | null, blocker: { __typename: 'Blocker', id: string, title: string | null, lang: string } | null, cultureRound: { __typename: 'CultureRound', id: string } | null, dilemma: { __typename: 'Dilemma', id: string, question: string, lang: string } | null, recognition: { __typename: 'Recognition', id: string, situation: string, action: string, effect: string, lang: string, publishedAt: string | null, createdAt: string, editedAt: string | null, commentCount: number, state: RecognitionState | null, value: { __typename: 'Value', id: string, name: string, rank: number | null, lang: string }, behaviour: { __typename: 'Behaviour', id: string, text: string, lang: string } | null, giver: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }>, reactions: Array<{ __typename: 'ReactionCount', kind: ReactionKind, count: number }>, consents: Array<{ __typename: 'Consent', answer: ConsentAnswer, receiver: { __typename: 'Person', id: string, name: string } }> | null } | null };

export type ForYouQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type ForYouQuery = { forYou: { __typename: 'ForYou', waitingCount: number, notices: { __typename: 'NoticeConnection', edges: Array<{ __typename: 'NoticeEdge', cursor: string, node: { __typename: 'Notice', id: string, kind: NoticeKind, createdAt: string, isWaiting: boolean, actor: { __typename: 'Person', id: string, name: string, initials: string } | null, blocker: { __typename: 'Blocker', id: string, title: string | null, lang: string } | null, cultureRound: { __typename: 'CultureRound', id: string } | null, dilemma: { __typename: 'Dilemma', id: string, question: string, lang: string } | null, recognition: { __typename: 'Recognition', id: string, situation: string, action: string, effect: string, lang: string, publishedAt: string | null, createdAt: string, editedAt: string | null, commentCount: number, state: RecognitionState | null, value: { __typename: 'Value', id: string, name: string, rank: number | null, lang: string }, behaviour: { __typename: 'Behaviour', id: string, text: string, lang: string } | null, giver: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }>, reactions: Array<{ __typename: 'ReactionCount', kind: ReactionKind, count: number }>, consents: Array<{ __typename: 'Consent', answer: ConsentAnswer, receiver: { __typename: 'Person', id: string, name: string } }> | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } };

export type MarkNoticesSeenMutationVariables = Exact<{
  input: MarkNoticesSeenInput;
}>;

export type MarkNoticesSeenMutation = { markNoticesSeen: { __typename: 'ForYou', waitingCount: number } };

export type ChoicesFragment = { __typename: 'Settings', honour: HonourPreference, digest: DigestFrequency, roles: Array<Role>, isMailConfigured: boolean };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;

export type SettingsQuery = { settings: { __typename: 'Settings', honour: HonourPreference, digest: DigestFrequency, roles: Array<Role>, isMailConfigured: boolean } };

export type ChangeSettingsMutationVariables = Exact<{
  input: ChangeSettingsInput;
}>;

export type ChangeSettingsMutation = { changeSettings: { __typename: 'Settings', honour: HonourPreference, digest: DigestFrequency, roles: Array<Role>, isMailConfigured: boolean } };

export type PurposeChangesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type PurposeChangesQuery = { purposeChanges: { __typename: 'PurposeChangeConnection', edges: Array<{ __typename: 'PurposeChangeEdge', cursor: string, node: { __typename: 'PurposeChange', id: string, at: string, sentence: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ValueWholeFragment = { __typename: 'Value', meaning: string, collision: string | null, collisionLang: string | null, id: string, name: string, rank: number | null, lang: string, behaviours: Array<{ __typename: 'Behaviour', id: string, text: string, lang: string }> };

export type VersionWholeFragment = { __typename: 'PurposeVersion', id: string, number: number, at: string, statement: string, explanation: string | null, participants: string | null, reason: string | null, lang: string, colleagueCount: number | null, customerCount: number | null, author: { __typename: 'Person', id: string, name: string } | null };

export type IndicatorWholeFragment = { __typename: 'Indicator', id: string, name: string, unit: string | null, higherIsBetter: boolean, source: string | null, weakness: string | null, lang: string, version: number, points: Array<{ __typename: 'IndicatorPoint', month: string, value: number }>, annotations: Array<{ __typename: 'IndicatorAnnotation', id: string, month: string, text: string, lang: string, topic: string | null }> };

export type PurposePageQueryVariables = Exact<{ [key: string]: never; }>;

export type PurposePageQuery = { purpose: { __typename: 'Purpose', statement: string | null, lang: string | null, values: Array<{ __typename: 'Value', meaning: string, collision: string | null, collisionLang: string | null, id: string, name: string, rank: number | null, lang: string, behaviours: Array<{ __typename: 'Behaviour', id: string, text: string, lang: string }> }>, retiredValues: Array<{ __typename: 'Value', meaning: string, collision: string | null, collisionLang: string | null, id: string, name: string, rank: number | null, lang: string, behaviours: Array<{ __typename: 'Behaviour', id: string, text: string, lang: string }> }>, versions: Array<{ __typename: 'PurposeVersion', id: string, number: number, at: string, statement: string, explanation: string | null, participants: string | null, reason: string | null, lang: string, colleagueCount: number | null, customerCount: number | null, author: { __typename: 'Person', id: string, name: string } | null }>, indicator: { __typename: 'Indicator', id: string, name: string, unit: string | null, higherIsBetter: boolean, source: string | null, weakness: string | null, lang: string, version: number, points: Array<{ __typename: 'IndicatorPoint', month: string, value: number }>, annotations: Array<{ __typename: 'IndicatorAnnotation', id: string, month: string, text: string, lang: string, topic: string | null }> } | null } };

export type IndicatorTextsWholeFragment = { __typename: 'IndicatorTexts', version: number, thisMonth: string, higherIsBetter: boolean, name: { __typename: 'Translations', nl: string | null, en: string | null }, unit: { __typename: 'Translations', nl: string | null, en: string | null }, source: { __typename: 'Translations', nl: string | null, en: string | null }, weakness: { __typename: 'Translations', nl: string | null, en: string | null }, points: Array<{ __typename: 'IndicatorPoint', month: string, value: number }>, annotations: Array<{ __typename: 'IndicatorAnnotationTexts', annotationId: string, month: string, topic: string | null, isShown: boolean, text: { __typename: 'Translations', nl: string | null, en: string | null } | null }> };

export type IndicatorForEditingQueryVariables = Exact<{ [key: string]: never; }>;

export type IndicatorForEditingQuery = { indicatorForEditing: { __typename: 'IndicatorTexts', version: number, thisMonth: string, higherIsBetter: boolean, name: { __typename: 'Translations', nl: string | null, en: string | null }, unit: { __typename: 'Translations', nl: string | null, en: string | null }, source: { __typename: 'Translations', nl: string | null, en: string | null }, weakness: { __typename: 'Translations', nl: string | null, en: string | null }, points: Array<{ __typename: 'IndicatorPoint', month: string, value: number }>, annotations: Array<{ __typename: 'IndicatorAnnotationTexts', annotationId: string, month: string, topic: string | null, isShown: boolean, text: { __typename: 'Translations', nl: string | null, en: string | null } | null }> } };

export type OfferedAnnotationsQueryVariables = Exact<{
  from?: string | null | undefined;
}>;

export type OfferedAnnotationsQuery = { offeredAnnotations: Array<{ __typename: 'OfferedAnnotation', offerId: string, month: string, topic: string, text: { __typename: 'Translations', nl: string | null, en: string | null } }> };

export type IndicatorImportLineWholeFragment = { __typename: 'IndicatorImportLine', line: number, month: string, value: number, before: number | null, change: IndicatorImportChange };

export type DescribeIndicatorMutationVariables = Exact<{
  input: DescribeIndicatorInput;
}>;

export type DescribeIndicatorMutation = { describeIndicator:
    | { __typename: 'Indicator', id: string, version: number }
    | { __typename: 'IndicatorChangedRefused', message: string }
   };

export type SetIndicatorPointsMutationVariables = Exact<{
  input: SetIndicatorPointsInput;
}>;

export type SetIndicatorPointsMutation = { setIndicatorPoints:
    | { __typename: 'Indicator', id: string, version: number }
    | { __typename: 'IndicatorChangedRefused', message: string, current: { __typename: 'Indicator', id: string, version: number, points: Array<{ __typename: 'IndicatorPoint', month: string, value: number }> } }
    | { __typename: 'IndicatorMissingRefused', message: string }
    | { __typename: 'FutureMonthRefused', message: string }
    | { __typename: 'TooManyMonthsRefused', message: string }
   };

export type ImportIndicatorPointsMutationVariables = Exact<{
  input: ImportIndicatorPointsInput;
}>;

export type ImportIndicatorPointsMutation = { importIndicatorPoints:
    | { __typename: 'IndicatorImport', isDone: boolean, emptyLineCount: number, lines: Array<{ __typename: 'IndicatorImportLine', line: number, month: string, value: number, before: number | null, change: IndicatorImportChange }>, indicator: { __typename: 'Indicator', id: string, version: number } }
    | { __typename: 'IndicatorFileRefused', message: string, problemCount: number, problems: Array<{ __typename: 'IndicatorFileProblem', line: number, message: string }> }
    | { __typename: 'IndicatorChangedRefused', message: string }
    | { __typename: 'IndicatorMissingRefused', message: string }
    | { __typename: 'FutureMonthRefused', message: string }
    | { __typename: 'TooManyMonthsRefused', message: string }
   };

export type AnnotateIndicatorMutationVariables = Exact<{
  input: AnnotateIndicatorInput;
}>;

export type AnnotateIndicatorMutation = { annotateIndicator:
    | { __typename: 'IndicatorAnnotation', id: string }
    | { __typename: 'IndicatorMissingRefused', message: string }
    | { __typename: 'FutureMonthRefused', message: string }
    | { __typename: 'OfferGoneRefused', message: string }
    | { __typename: 'AlreadyAnnotatedRefused', message: string }
    | { __typename: 'TooManyAnnotationsRefused', message: string }
    | { __typename: 'IdempotencyKeyReusedRefused', message: string }
   };

export type RemoveAnnotationMutationVariables = Exact<{
  input: RemoveAnnotationInput;
}>;

export type RemoveAnnotationMutation = { removeAnnotation:
    | { __typename: 'Indicator', id: string }
    | { __typename: 'IndicatorMissingRefused', message: string }
   };

export type ValueTextsWholeFragment = { __typename: 'ValueTexts', valueId: string, version: number, retiredAt: string | null, name: { __typename: 'Translations', nl: string | null, en: string | null }, meaning: { __typename: 'Translations', nl: string | null, en: string | null }, behaviours: Array<{ __typename: 'BehaviourTexts', behaviourId: string, text: { __typename: 'Translations', nl: string | null, en: string | null } }> };

export type CollisionTextsWholeFragment = { __typename: 'CollisionTexts', upperId: string, lowerId: string, version: number, text: { __typename: 'Translations', nl: string | null, en: string | null } };

export type ValuesWholeFragment = { __typename: 'ValuesForEditing', values: Array<{ __typename: 'ValueTexts', valueId: string, version: number, retiredAt: string | null, name: { __typename: 'Translations', nl: string | null, en: string | null }, meaning: { __typename: 'Translations', nl: string | null, en: string | null }, behaviours: Array<{ __typename: 'BehaviourTexts', behaviourId: string, text: { __typename: 'Translations', nl: string | null, en: string | null } }> }>, retiredValues: Array<{ __typename: 'ValueTexts', valueId: string, version: number, retiredAt: string | null, name: { __typename: 'Translations', nl: string | null, en: string | null }, meaning: { __typename: 'Translations', nl: string | null, en: string | null }, behaviours: Array<{ __typename: 'BehaviourTexts', behaviourId: string, text: { __typename: 'Translations', nl: string | null, en: string | null } }> }>, collisions: Array<{ __typename: 'CollisionTexts', upperId: string, lowerId: string, version: number, text: { __typename: 'Translations', nl: string | null, en: string | null } }> };

export type ValuesForEditingQueryVariables = Exact<{ [key: string]: never; }>;

export type ValuesForEditingQuery = { valuesForEditing: { __typename: 'ValuesForEditing', values: Array<{ __typename: 'ValueTexts', valueId: string, version: number, retiredAt: string | null, name: { __typename: 'Translations', nl: string | null, en: string | null }, meaning: { __typename: 'Translations', nl: string | null, en: string | null }, behaviours: Array<{ __typename: 'BehaviourTexts', behaviourId: string, text: { __typename: 'Translations', nl: string | null, en: string | null } }> }>, retiredValues: Array<{ __typename: 'ValueTexts', valueId: string, version: number, retiredAt: string | null, name: { __typename: 'Translations', nl: string | null, en: string | null }, meaning: { __typename: 'Translations', nl: string | null, en: string | null }, behaviours: Array<{ __typename: 'BehaviourTexts', behaviourId: string, text: { __typename: 'Translations', nl: string | null, en: string | null } }> }>, collisions: Array<{ __typename: 'CollisionTexts', upperId: string, lowerId: string, version: number, text: { __typename: 'Translations', nl: string | null, en: string | null } }> } };

export type OrderValuesMutationVariables = Exact<{
  input: OrderValuesInput;
}>;

export type OrderValuesMutation = { orderValues:
    | { __typename: 'ValuesForEditing', values: Array<{ __typename: 'ValueTexts', valueId: string, version: number, retiredAt: string | null, name: { __typename: 'Translations', nl: string | null, en: string | null }, meaning: { __typename: 'Translations', nl: string | null, en: string | null }, behaviours: Array<{ __typename: 'BehaviourTexts', behaviourId: string, text: { __typename: 'Translations', nl: string | null, en: string | null } }> }>, retiredValues: Array<{ __typename: 'ValueTexts', valueId: string, version: number, retiredAt: string | null, name: { __typename: 'Translations', nl: string | null, en: string | null }, meaning: { __typename: 'Translations', nl: string | null, en: string | null }, behaviours: Array<{ __typename: 'BehaviourTexts', behaviourId: string, text: { __typename: 'Translations', nl: string | null, en: string | null } }> }>, collisions: Array<{ __typename: 'CollisionTexts', upperId: string, lowerId: string, version: number, text: { __typename: 'Translations', nl: string | null, en: string | null } }> }
    | { __typename: 'ValueOrderChangedRefused', changedAt: string | null, message: string, current: { __typename: 'ValuesForEditing', values: Array<{ __typename: 'ValueTexts', valueId: string, version: number, retiredAt: string | null, name: { __typename: 'Translations', nl: string | null, en: string | null }, meaning: { __typename: 'Translations', nl: string | null, en: string | null }, behaviours: Array<{ __typename: 'BehaviourTexts', behaviourId: string, text: { __typename: 'Translations', nl: string | null, en: string | null } }> }>, retiredValues: Array<{ __typename: 'ValueTexts', valueId: string, version: number, retiredAt: string | null, name: { __typename: 'Translations', nl: string | null, en: string | null }, meaning: { __typename: 'Translations', nl: string | null, en: string | null }, behaviours: Array<{ __typename: 'BehaviourTexts', behaviourId: string, text: { __typename: 'Translations', nl: string | null, en: string | null } }> }>, collisions: Array<{ __typename: 'CollisionTexts', upperId: string, lowerId: string, version: number, text: { __typename: 'Translations', nl: string | null, en: string | null } }> }, changedBy: { __typename: 'Person', id: string, name: string } | null }
    | { __typename: 'CollisionChangedRefused', changedAt: string | null, message: string, current: { __typename: 'CollisionTexts', upperId: string, lowerId: string, version: number, text: { __typename: 'Translations', nl: string | null, en: string | null } }, changedBy: { __typename: 'Person', id: string, name: string } | null }
    | { __typename: 'CollisionsMissingRefused', message: string }
   };

export type DescribeCollisionMutationVariables = Exact<{
  input: DescribeCollisionInput;
}>;

export type DescribeCollisionMutation = { describeCollision:
    | { __typename: 'Value', meaning: string, collision: string | null, collisionLang: string | null, id: string, name: string, rank: number | null, lang: string, behaviours: Array<{ __typename: 'Behaviour', id: string, text: string, lang: string }> }
    | { __typename: 'NotNeighboursRefused', message: string, current: { __typename: 'ValuesForEditing', values: Array<{ __typename: 'ValueTexts', valueId: string, version: number, retiredAt: string | null, name: { __typename: 'Translations', nl: string | null, en: string | null }, meaning: { __typename: 'Translations', nl: string | null, en: string | null }, behaviours: Array<{ __typename: 'BehaviourTexts', behaviourId: string, text: { __typename: 'Translations', nl: string | null, en: string | null } }> }>, retiredValues: Array<{ __typename: 'ValueTexts', valueId: string, version: number, retiredAt: string | null, name: { __typename: 'Translations', nl: string | null, en: string | null }, meaning: { __typename: 'Translations', nl: string | null, en: string | null }, behaviours: Array<{ __typename: 'BehaviourTexts', behaviourId: string, text: { __typename: 'Translations', nl: string | null, en: string | null } }> }>, collisions: Array<{ __typename: 'CollisionTexts', upperId: string, lowerId: string, version: number, text: { __typename: 'Translations', nl: string | null, en: string | null } }> } }
    | { __typename: 'CollisionChangedRefused', changedAt: string | null, message: string, current: { __typename: 'CollisionTexts', upperId: string, lowerId: string, version: number, text: { __typename: 'Translations', nl: string | null, en: string | null } }, changedBy: { __typename: 'Person', id: string, name: string } | null }
   };

export type TextsWholeFragment = { __typename: 'PurposeTexts', number: number, at: string | null, colleagueCount: number | null, customerCount: number | null, author: { __typename: 'Person', id: string, name: string } | null, statement: { __typename: 'Translations', nl: string | null, en: string | null }, explanation: { __typename: 'Translations', nl: string | null, en: string | null }, participants: { __typename: 'Translations', nl: string | null, en: string | null }, reason: { __typename: 'Translations', nl: string | null, en: string | null } };

export type PurposeForEditingQueryVariables = Exact<{ [key: string]: never; }>;

export type PurposeForEditingQuery = { purposeForEditing: { __typename: 'PurposeTexts', number: number, at: string | null, colleagueCount: number | null, customerCount: number | null, author: { __typename: 'Person', id: string, name: string } | null, statement: { __typename: 'Translations', nl: string | null, en: string | null }, explanation: { __typename: 'Translations', nl: string | null, en: string | null }, participants: { __typename: 'Translations', nl: string | null, en: string | null }, reason: { __typename: 'Translations', nl: string | null, en: string | null } } };

export type RewritePurposeMutationVariables = Exact<{
  input: RewritePurposeInput;
}>;

export type RewritePurposeMutation = { rewritePurpose:
    | { __typename: 'PurposeVersion', id: string, number: number, at: string, statement: string, explanation: string | null, participants: string | null, reason: string | null, lang: string, colleagueCount: number | null, customerCount: number | null, author: { __typename: 'Person', id: string, name: string } | null }
    | { __typename: 'PurposeChangedRefused', message: string, currentTexts: { __typename: 'PurposeTexts', number: number, at: string | null, colleagueCount: number | null, customerCount: number | null, author: { __typename: 'Person', id: string, name: string } | null, statement: { __typename: 'Translations', nl: string | null, en: string | null }, explanation: { __typename: 'Translations', nl: string | null, en: string | null }, participants: { __typename: 'Translations', nl: string | null, en: string | null }, reason: { __typename: 'Translations', nl: string | null, en: string | null } } }
    | { __typename: 'IdempotencyKeyReusedRefused', message: string }
   };

export type EditValueMutationVariables = Exact<{
  input: EditValueInput;
}>;

export type EditValueMutation = { editValue:
    | { __typename: 'Value', meaning: string, collision: string | null, collisionLang: string | null, id: string, name: string, rank: number | null, lang: string, behaviours: Array<{ __typename: 'Behaviour', id: string, text: string, lang: string }> }
    | { __typename: 'ValueNotFoundRefused', message: string }
    | { __typename: 'ValueChangedRefused', changedAt: string | null, message: string, current: { __typename: 'ValueTexts', valueId: string, version: number, retiredAt: string | null, name: { __typename: 'Translations', nl: string | null, en: string | null }, meaning: { __typename: 'Translations', nl: string | null, en: string | null }, behaviours: Array<{ __typename: 'BehaviourTexts', behaviourId: string, text: { __typename: 'Translations', nl: string | null, en: string | null } }> }, changedBy: { __typename: 'Person', id: string, name: string } | null }
    | { __typename: 'ValueNameTakenRefused', message: string }
   };

export type AddValueMutationVariables = Exact<{
  input: AddValueInput;
}>;

export type AddValueMutation = { addValue:
    | { __typename: 'Value', meaning: string, collision: string | null, collisionLang: string | null, id: string, name: string, rank: number | null, lang: string, behaviours: Array<{ __typename: 'Behaviour', id: string, text: string, lang: string }> }
    | { __typename: 'TooManyValuesRefused', message: string }
    | { __typename: 'ValueNameTakenRefused', message: string }
    | { __typename: 'ValueOrderChangedRefused', changedAt: string | null, message: string, current: { __typename: 'ValuesForEditing', values: Array<{ __typename: 'ValueTexts', valueId: string, version: number, retiredAt: string | null, name: { __typename: 'Translations', nl: string | null, en: string | null }, meaning: { __typename: 'Translations', nl: string | null, en: string | null }, behaviours: Array<{ __typename: 'BehaviourTexts', behaviourId: string, text: { __typename: 'Translations', nl: string | null, en: string | null } }> }>, retiredValues: Array<{ __typename: 'ValueTexts', valueId: string, version: number, retiredAt: string | null, name: { __typename: 'Translations', nl: string | null, en: string | null }, meaning: { __typename: 'Translations', nl: string | null, en: string | null }, behaviours: Array<{ __typename: 'BehaviourTexts', behaviourId: string, text: { __typename: 'Translations', nl: string | null, en: string | null } }> }>, collisions: Array<{ __typename: 'CollisionTexts', upperId: string, lowerId: string, version: number, text: { __typename: 'Translations', nl: string | null, en: string | null } }> }, changedBy: { __typename: 'Person', id: string, name: string } | null }
    | { __typename: 'CollisionsMissingRefused', message: string }
    | { __typename: 'IdempotencyKeyReusedRefused', message: string }
   };

export type RetireValueMutationVariables = Exact<{
  input: RetireValueInput;
}>;

export type RetireValueMutation = { retireValue:
    | { __typename: 'Value', meaning: string, collision: string | null, collisionLang: string | null, id: string, name: string, rank: number | null, lang: string, behaviours: Array<{ __typename: 'Behaviour', id: string, text: string, lang: string }> }
    | { __typename: 'ValueNotFoundRefused', message: string }
    | { __typename: 'LastValueRefused', message: string }
    | { __typename: 'ValueOrderChangedRefused', changedAt: string | null, message: string, current: { __typename: 'ValuesForEditing', values: Array<{ __typename: 'ValueTexts', valueId: string, version: number, retiredAt: string | null, name: { __typename: 'Translations', nl: string | null, en: string | null }, meaning: { __typename: 'Translations', nl: string | null, en: string | null }, behaviours: Array<{ __typename: 'BehaviourTexts', behaviourId: string, text: { __typename: 'Translations', nl: string | null, en: string | null } }> }>, retiredValues: Array<{ __typename: 'ValueTexts', valueId: string, version: number, retiredAt: string | null, name: { __typename: 'Translations', nl: string | null, en: string | null }, meaning: { __typename: 'Translations', nl: string | null, en: string | null }, behaviours: Array<{ __typename: 'BehaviourTexts', behaviourId: string, text: { __typename: 'Translations', nl: string | null, en: string | null } }> }>, collisions: Array<{ __typename: 'CollisionTexts', upperId: string, lowerId: string, version: number, text: { __typename: 'Translations', nl: string | null, en: string | null } }> }, changedBy: { __typename: 'Person', id: string, name: string } | null }
    | { __typename: 'CollisionChangedRefused', message: string, current: { __typename: 'CollisionTexts', upperId: string, lowerId: string, version: number, text: { __typename: 'Translations', nl: string | null, en: string | null } } }
    | { __typename: 'CollisionsMissingRefused', message: string }
   };

export type RestoreValueMutationVariables = Exact<{
  input: RestoreValueInput;
}>;

export type RestoreValueMutation = { restoreValue:
    | { __typename: 'Value', meaning: string, collision: string | null, collisionLang: string | null, id: string, name: string, rank: number | null, lang: string, behaviours: Array<{ __typename: 'Behaviour', id: string, text: string, lang: string }> }
    | { __typename: 'ValueNotFoundRefused', message: string }
    | { __typename: 'TooManyValuesRefused', message: string }
    | { __typename: 'ValueOrderChangedRefused', changedAt: string | null, message: string, current: { __typename: 'ValuesForEditing', values: Array<{ __typename: 'ValueTexts', valueId: string, version: number, retiredAt: string | null, name: { __typename: 'Translations', nl: string | null, en: string | null }, meaning: { __typename: 'Translations', nl: string | null, en: string | null }, behaviours: Array<{ __typename: 'BehaviourTexts', behaviourId: string, text: { __typename: 'Translations', nl: string | null, en: string | null } }> }>, retiredValues: Array<{ __typename: 'ValueTexts', valueId: string, version: number, retiredAt: string | null, name: { __typename: 'Translations', nl: string | null, en: string | null }, meaning: { __typename: 'Translations', nl: string | null, en: string | null }, behaviours: Array<{ __typename: 'BehaviourTexts', behaviourId: string, text: { __typename: 'Translations', nl: string | null, en: string | null } }> }>, collisions: Array<{ __typename: 'CollisionTexts', upperId: string, lowerId: string, version: number, text: { __typename: 'Translations', nl: string | null, en: string | null } }> }, changedBy: { __typename: 'Person', id: string, name: string } | null }
    | { __typename: 'CollisionChangedRefused', message: string, current: { __typename: 'CollisionTexts', upperId: string, lowerId: string, version: number, text: { __typename: 'Translations', nl: string | null, en: string | null } } }
    | { __typename: 'CollisionsMissingRefused', message: string }
   };

export type ValueHistoryQueryVariables = Exact<{
  id: string;
}>;

export type ValueHistoryQuery = { node:
    | { __typename: 'Blocker' }
    | { __typename: 'BlockerRound' }
    | { __typename: 'Deputy' }
    | { __typename: 'CultureRound' }
    | { __typename: 'Dilemma' }
    | { __typename: 'Department' }
    | { __typename: 'Notice' }
    | { __typename: 'Person' }
    | { __typename: 'Behaviour' }
    | { __typename: 'Indicator' }
    | { __typename: 'IndicatorAnnotation' }
    | { __typename: 'PurposeChange' }
    | { __typename: 'PurposeVersion' }
    | { __typename: 'Value', id: string, history: Array<{ __typename: 'ValueEvent', at: string, kind: ValueEventKind, nameBefore: string | null, rankBefore: number | null, rankAfter: number | null }> }
    | { __typename: 'Comment' }
    | { __typename: 'Intention' }
    | { __typename: 'Recognition' }
    | { __typename: 'Report' }
   | null };

export type ReactMutationVariables = Exact<{
  input: ReactInput;
}>;

export type ReactMutation = { react:
    | { __typename: 'Recognition', id: string, reactions: Array<{ __typename: 'ReactionCount', kind: ReactionKind, count: number }> }
    | { __typename: 'RecognitionNotFoundRefused', message: string }
   };

export type WithdrawRecognitionMutationVariables = Exact<{
  input: WithdrawRecognitionInput;
}>;

export type WithdrawRecognitionMutation = { withdrawRecognition:
    | { __typename: 'Recognition', id: string, publishedAt: string | null }
    | { __typename: 'NotYoursRefused', message: string }
    | { __typename: 'RecognitionNotFoundRefused', message: string }
   };

export type RecognitionCommentFragment = { __typename: 'Comment', id: string, text: string, createdAt: string, viewerCanTakeDown: boolean, viewerCanReport: boolean, author: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } };

export type CommentsQueryVariables = Exact<{
  recognitionId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type CommentsQuery = { recognition: { __typename: 'Recognition', id: string, commentCount: number, comments: { __typename: 'CommentConnection', edges: Array<{ __typename: 'CommentEdge', cursor: string, node: { __typename: 'Comment', id: string, text: string, createdAt: string, viewerCanTakeDown: boolean, viewerCanReport: boolean, author: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type CommentMutationVariables = Exact<{
  input: CommentInput;
}>;

export type CommentMutation = { comment:
    | { __typename: 'Comment', id: string, text: string, createdAt: string, viewerCanTakeDown: boolean, viewerCanReport: boolean, author: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } }
    | { __typename: 'RecognitionNotFoundRefused', message: string }
    | { __typename: 'CommentNotFoundRefused', message: string }
    | { __typename: 'IdempotencyKeyReusedRefused', message: string }
   };

export type TakeDownCommentMutationVariables = Exact<{
  input: TakeDownCommentInput;
}>;

export type TakeDownCommentMutation = { takeDownComment:
    | { __typename: 'Recognition', id: string, commentCount: number }
    | { __typename: 'CommentNotFoundRefused', message: string }
    | { __typename: 'NotYoursRefused', message: string }
   };

export type SubmittedRecognitionFragment = { __typename: 'Recognition', state: RecognitionState | null, id: string, situation: string, action: string, effect: string, lang: string, publishedAt: string | null, createdAt: string, editedAt: string | null, commentCount: number, value: { __typename: 'Value', id: string, name: string, rank: number | null, lang: string }, behaviour: { __typename: 'Behaviour', id: string, text: string, lang: string } | null, giver: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }>, reactions: Array<{ __typename: 'ReactionCount', kind: ReactionKind, count: number }> };

export type GiveRecognitionMutationVariables = Exact<{
  input: GiveRecognitionInput;
}>;

export type GiveRecognitionMutation = { giveRecognition:
    | { __typename: 'Recognition', state: RecognitionState | null, id: string, situation: string, action: string, effect: string, lang: string, publishedAt: string | null, createdAt: string, editedAt: string | null, commentCount: number, value: { __typename: 'Value', id: string, name: string, rank: number | null, lang: string }, behaviour: { __typename: 'Behaviour', id: string, text: string, lang: string } | null, giver: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }>, reactions: Array<{ __typename: 'ReactionCount', kind: ReactionKind, count: number }> }
    | { __typename: 'SelfRecognitionRefused', message: string }
    | { __typename: 'ReceiverNotFoundRefused', message: string, receiverId: string }
    | { __typename: 'InactiveReceiverRefused', message: string, receiver: { __typename: 'Person', id: string } }
    | { __typename: 'ValueNotFoundRefused', message: string }
    | { __typename: 'ValueRetiredRefused', message: string }
    | { __typename: 'DailyLimitReachedRefused', message: string }
    | { __typename: 'IdempotencyKeyReusedRefused', message: string }
   };

export type EditRecognitionMutationVariables = Exact<{
  input: EditRecognitionInput;
}>;

export type EditRecognitionMutation = { editRecognition:
    | { __typename: 'Recognition', state: RecognitionState | null, id: string, situation: string, action: string, effect: string, lang: string, publishedAt: string | null, createdAt: string, editedAt: string | null, commentCount: number, value: { __typename: 'Value', id: string, name: string, rank: number | null, lang: string }, behaviour: { __typename: 'Behaviour', id: string, text: string, lang: string } | null, giver: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }>, reactions: Array<{ __typename: 'ReactionCount', kind: ReactionKind, count: number }> }
    | { __typename: 'EditWindowClosedRefused', message: string }
    | { __typename: 'NotYoursRefused', message: string }
    | { __typename: 'RecognitionNotFoundRefused', message: string }
    | { __typename: 'ValueNotFoundRefused', message: string }
    | { __typename: 'ValueRetiredRefused', message: string }
   };

export type RecognitionConsentQueryVariables = Exact<{
  id: string;
}>;

export type RecognitionConsentQuery = { recognition: { __typename: 'Recognition', id: string, publishedAt: string | null, state: RecognitionState | null, consents: Array<{ __typename: 'Consent', answer: ConsentAnswer, receiver: { __typename: 'Person', id: string, name: string } }> | null } | null };

export type AnswerConsentMutationVariables = Exact<{
  input: AnswerConsentInput;
}>;

export type AnswerConsentMutation = { answerConsent:
    | { __typename: 'Recognition', id: string, publishedAt: string | null, state: RecognitionState | null, consents: Array<{ __typename: 'Consent', answer: ConsentAnswer, receiver: { __typename: 'Person', id: string, name: string } }> | null }
    | { __typename: 'NotYoursRefused', message: string }
    | { __typename: 'RecognitionNotFoundRefused', message: string }
   };

export type StoredDraftFragment = { __typename: 'NominationDraft', idempotencyKey: string, version: number, savedAt: string, valueId: string | null, behaviourId: string | null, lang: string, situation: string, action: string, effect: string, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }> };

export type NominationStartQueryVariables = Exact<{
  subjectId?: string | null | undefined;
}>;

export type NominationStartQuery = { nominationDraft: { __typename: 'NominationDraft', idempotencyKey: string, version: number, savedAt: string, valueId: string | null, behaviourId: string | null, lang: string, situation: string, action: string, effect: string, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }> } | null, nominationLimit: { __typename: 'NominationLimit', perDay: number, leftToday: number } };

export type SaveNominationDraftMutationVariables = Exact<{
  input: SaveNominationDraftInput;
}>;

export type SaveNominationDraftMutation = { saveNominationDraft:
    | { __typename: 'NominationDraft', idempotencyKey: string, version: number, savedAt: string, valueId: string | null, behaviourId: string | null, lang: string, situation: string, action: string, effect: string, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }> }
    | { __typename: 'NominationDraftChangedRefused', message: string, draft: { __typename: 'NominationDraft', idempotencyKey: string, version: number, savedAt: string, valueId: string | null, behaviourId: string | null, lang: string, situation: string, action: string, effect: string, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }> } | null }
    | { __typename: 'TooManyNominationDraftsRefused', message: string }
   };

export type DiscardNominationDraftMutationVariables = Exact<{
  input: DiscardNominationDraftInput;
}>;

export type DiscardNominationDraftMutation = { discardNominationDraft:
    | { __typename: 'NominationDraftDiscarded', idempotencyKey: string }
    | { __typename: 'NominationDraftChangedRefused', message: string, draft: { __typename: 'NominationDraft', idempotencyKey: string, version: number, savedAt: string, valueId: string | null, behaviourId: string | null, lang: string, situation: string, action: string, effect: string, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }> } | null }
   };

export type IntentionFragment = { __typename: 'Intention', id: string, intendedAt: string | null, answer: IntentionAnswer | null, askAt: string | null, isAsked: boolean, recognition: { __typename: 'Recognition', id: string, situation: string, action: string, effect: string, lang: string, publishedAt: string | null, createdAt: string, editedAt: string | null, commentCount: number, value: { __typename: 'Value', id: string, name: string, rank: number | null, lang: string }, behaviour: { __typename: 'Behaviour', id: string, text: string, lang: string } | null, giver: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }>, reactions: Array<{ __typename: 'ReactionCount', kind: ReactionKind, count: number }> } };

export type MyIntentionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type MyIntentionsQuery = { myIntentions: { __typename: 'IntentionConnection', edges: Array<{ __typename: 'IntentionEdge', cursor: string, node: { __typename: 'Intention', id: string, intendedAt: string | null, answer: IntentionAnswer | null, askAt: string | null, isAsked: boolean, recognition: { __typename: 'Recognition', id: string, situation: string, action: string, effect: string, lang: string, publishedAt: string | null, createdAt: string, editedAt: string | null, commentCount: number, value: { __typename: 'Value', id: string, name: string, rank: number | null, lang: string }, behaviour: { __typename: 'Behaviour', id: string, text: string, lang: string } | null, giver: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }>, reactions: Array<{ __typename: 'ReactionCount', kind: ReactionKind, count: number }> } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AskedIntentionQueryVariables = Exact<{ [key: string]: never; }>;

export type AskedIntentionQuery = { askedIntention: { __typename: 'Intention', id: string, intendedAt: string | null, answer: IntentionAnswer | null, askAt: string | null, isAsked: boolean, recognition: { __typename: 'Recognition', id: string, situation: string, action: string, effect: string, lang: string, publishedAt: string | null, createdAt: string, editedAt: string | null, commentCount: number, value: { __typename: 'Value', id: string, name: string, rank: number | null, lang: string }, behaviour: { __typename: 'Behaviour', id: string, text: string, lang: string } | null, giver: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }>, reactions: Array<{ __typename: 'ReactionCount', kind: ReactionKind, count: number }> } } | null };

export type AnswerIntentionMutationVariables = Exact<{
  input: AnswerIntentionInput;
}>;

export type AnswerIntentionMutation = { answerIntention:
    | { __typename: 'Intention', id: string, answer: IntentionAnswer | null, askAt: string | null, isAsked: boolean }
    | { __typename: 'IntentionNotFoundRefused', message: string }
   };

export type MyRecognitionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type MyRecognitionsQuery = { myRecognitions: { __typename: 'RecognitionConnection', edges: Array<{ __typename: 'RecognitionEdge', cursor: string, node: { __typename: 'Recognition', id: string, situation: string, action: string, effect: string, lang: string, publishedAt: string | null, createdAt: string, editedAt: string | null, commentCount: number, state: RecognitionState | null, value: { __typename: 'Value', id: string, name: string, rank: number | null, lang: string }, behaviour: { __typename: 'Behaviour', id: string, text: string, lang: string } | null, giver: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }>, reactions: Array<{ __typename: 'ReactionCount', kind: ReactionKind, count: number }>, consents: Array<{ __typename: 'Consent', answer: ConsentAnswer, receiver: { __typename: 'Person', id: string, name: string } }> | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type FiledReportFragment = { __typename: 'Report', id: string, reason: string, createdAt: string, decision: ReportDecision | null, decidedAt: string | null, note: string | null, filedBy: { __typename: 'Person', id: string, name: string }, decidedBy: { __typename: 'Person', id: string, name: string } | null, comment: { __typename: 'Comment', id: string, text: string, createdAt: string, viewerCanTakeDown: boolean, viewerCanReport: boolean, author: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } } | null, recognition: { __typename: 'Recognition', id: string, situation: string, action: string, effect: string, lang: string, publishedAt: string | null, createdAt: string, editedAt: string | null, commentCount: number, value: { __typename: 'Value', id: string, name: string, rank: number | null, lang: string }, behaviour: { __typename: 'Behaviour', id: string, text: string, lang: string } | null, giver: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }>, reactions: Array<{ __typename: 'ReactionCount', kind: ReactionKind, count: number }> } | null };

export type ReportsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  isOpen?: boolean | null | undefined;
}>;

export type ReportsQuery = { reports: { __typename: 'ReportConnection', edges: Array<{ __typename: 'ReportEdge', cursor: string, node: { __typename: 'Report', id: string, reason: string, createdAt: string, decision: ReportDecision | null, decidedAt: string | null, note: string | null, filedBy: { __typename: 'Person', id: string, name: string }, decidedBy: { __typename: 'Person', id: string, name: string } | null, comment: { __typename: 'Comment', id: string, text: string, createdAt: string, viewerCanTakeDown: boolean, viewerCanReport: boolean, author: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } } | null, recognition: { __typename: 'Recognition', id: string, situation: string, action: string, effect: string, lang: string, publishedAt: string | null, createdAt: string, editedAt: string | null, commentCount: number, value: { __typename: 'Value', id: string, name: string, rank: number | null, lang: string }, behaviour: { __typename: 'Behaviour', id: string, text: string, lang: string } | null, giver: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }>, reactions: Array<{ __typename: 'ReactionCount', kind: ReactionKind, count: number }> } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DecideReportMutationVariables = Exact<{
  input: DecideReportInput;
}>;

export type DecideReportMutation = { decideReport:
    | { __typename: 'Report', id: string, reason: string, createdAt: string, decision: ReportDecision | null, decidedAt: string | null, note: string | null, filedBy: { __typename: 'Person', id: string, name: string }, decidedBy: { __typename: 'Person', id: string, name: string } | null, comment: { __typename: 'Comment', id: string, text: string, createdAt: string, viewerCanTakeDown: boolean, viewerCanReport: boolean, author: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } } | null, recognition: { __typename: 'Recognition', id: string, situation: string, action: string, effect: string, lang: string, publishedAt: string | null, createdAt: string, editedAt: string | null, commentCount: number, value: { __typename: 'Value', id: string, name: string, rank: number | null, lang: string }, behaviour: { __typename: 'Behaviour', id: string, text: string, lang: string } | null, giver: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }>, reactions: Array<{ __typename: 'ReactionCount', kind: ReactionKind, count: number }> } | null }
    | { __typename: 'ReportNotFoundRefused', message: string }
    | { __typename: 'AlreadyDecidedRefused', message: string, report: { __typename: 'Report', id: string, reason: string, createdAt: string, decision: ReportDecision | null, decidedAt: string | null, note: string | null, filedBy: { __typename: 'Person', id: string, name: string }, decidedBy: { __typename: 'Person', id: string, name: string } | null, comment: { __typename: 'Comment', id: string, text: string, createdAt: string, viewerCanTakeDown: boolean, viewerCanReport: boolean, author: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null } } | null, recognition: { __typename: 'Recognition', id: string, situation: string, action: string, effect: string, lang: string, publishedAt: string | null, createdAt: string, editedAt: string | null, commentCount: number, value: { __typename: 'Value', id: string, name: string, rank: number | null, lang: string }, behaviour: { __typename: 'Behaviour', id: string, text: string, lang: string } | null, giver: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }>, reactions: Array<{ __typename: 'ReactionCount', kind: ReactionKind, count: number }> } | null } }
    | { __typename: 'NotYoursRefused', message: string }
   };

export type UnseenDepartmentsQueryVariables = Exact<{
  months?: number | null | undefined;
}>;

export type UnseenDepartmentsQuery = { unseenDepartments: Array<{ __typename: 'UnseenDepartment', department: { __typename: 'Department', id: string, name: string, parent: { __typename: 'Department', id: string, name: string } | null }, months: Array<{ __typename: 'UnseenMonth', month: string, hasRecognitions: boolean }> }> };

export type ValueProofFragment = { __typename: 'ValueProof', recognitionCount: number, copyCount: number, isUnseen: boolean, value: { __typename: 'Value', id: string, rank: number | null }, newestRecognitions: Array<{ __typename: 'Recognition', id: string, publishedAt: string | null, createdAt: string, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }> }> };

export type ValueProofsQueryVariables = Exact<{
  newest?: number | null | undefined;
}>;

export type ValueProofsQuery = { valueProofs: Array<{ __typename: 'ValueProof', recognitionCount: number, copyCount: number, isUnseen: boolean, value: { __typename: 'Value', id: string, rank: number | null }, newestRecognitions: Array<{ __typename: 'Recognition', id: string, publishedAt: string | null, createdAt: string, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }> }> }> };

export type ValueRecognitionsFragment = { __typename: 'ValueProof', value: { __typename: 'Value', id: string }, newestRecognitions: Array<{ __typename: 'Recognition', id: string, situation: string, action: string, effect: string, lang: string, publishedAt: string | null, createdAt: string, editedAt: string | null, commentCount: number, value: { __typename: 'Value', id: string, name: string, rank: number | null, lang: string }, behaviour: { __typename: 'Behaviour', id: string, text: string, lang: string } | null, giver: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }>, reactions: Array<{ __typename: 'ReactionCount', kind: ReactionKind, count: number }> }> };

export type ValueRecognitionsQueryVariables = Exact<{ [key: string]: never; }>;

export type ValueRecognitionsQuery = { valueProofs: Array<{ __typename: 'ValueProof', value: { __typename: 'Value', id: string }, newestRecognitions: Array<{ __typename: 'Recognition', id: string, situation: string, action: string, effect: string, lang: string, publishedAt: string | null, createdAt: string, editedAt: string | null, commentCount: number, value: { __typename: 'Value', id: string, name: string, rank: number | null, lang: string }, behaviour: { __typename: 'Behaviour', id: string, text: string, lang: string } | null, giver: { __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }, receivers: Array<{ __typename: 'Person', id: string, name: string, initials: string, title: string | null, department: { __typename: 'Department', id: string, name: string } | null }>, reactions: Array<{ __typename: 'ReactionCount', kind: ReactionKind, count: number }> }> }> };

export type FileReportMutationVariables = Exact<{
  input: FileReportInput;
}>;

export type FileReportMutation = { fileReport:
    | { __typename: 'Report', id: string }
    | { __typename: 'RecognitionNotFoundRefused', message: string }
    | { __typename: 'CommentNotFoundRefused', message: string }
    | { __typename: 'AlreadyReportedRefused', message: string }
   };

export const PersonNameNode = fragment('PersonName', 'Person', [...fields('id name initials title'), field('department', [...fields('id name __typename')]), ...fields('__typename')]);
export const ValueNameNode = fragment('ValueName', 'Value', [...fields('id name rank lang __typename')]);
export const RecognitionNode = fragment('Recognition', 'Recognition', [...fields('id situation action effect lang publishedAt createdAt editedAt'), field('value', [spread('ValueName'), ...fields('__typename')]), field('behaviour', [...fields('id text lang __typename')]), field('giver', [spread('PersonName'), ...fields('__typename')]), field('receivers', [spread('PersonName'), ...fields('__typename')]), field('reactions', [...fields('kind count __typename')]), ...fields('commentCount __typename')]);
export const ConsentStateNode = fragment('ConsentState', 'Recognition', [...fields('id publishedAt state'), field('consents', [...fields('answer'), field('receiver', [...fields('id name __typename')]), ...fields('__typename')]), ...fields('__typename')]);
export const RecognitionRightsNode = fragment('RecognitionRights', 'ViewerMark', [...fields('recognitionId reactions viewerCanEdit viewerCanEditUntil viewerCanWithdraw viewerCanTakeDown viewerCanAnswerConsent viewerCanReport __typename')]);
export const NoticeSubjectNode = fragment('NoticeSubject', 'Notice', [field('blocker', [...fields('id title lang __typename')]), field('cultureRound', [...fields('id __typename')]), field('dilemma', [...fields('id question lang __typename')]), field('recognition', [spread('Recognition'), spread('ConsentState'), ...fields('__typename')]), ...fields('__typename')]);
export const PersonNameFragmentDoc = join<PersonNameFragment, unknown>(PersonNameNode);
export const ValueNameFragmentDoc = join<ValueNameFragment, unknown>(ValueNameNode);
export const RecognitionFragmentDoc = join<RecognitionFragment, unknown>(RecognitionNode, ValueNameNode, PersonNameNode);
export const ConsentStateFragmentDoc = join<ConsentStateFragment, unknown>(ConsentStateNode);
export const RecognitionRightsFragmentDoc = join<RecognitionRightsFragment, unknown>(RecognitionRightsNode);
export const NoticeSubjectFragmentDoc = join<NoticeSubjectFragment, unknown>(NoticeSubjectNode, RecognitionNode, ValueNameNode, PersonNameNode, ConsentStateNode);
export const ViewerDocument = join<ViewerQuery, ViewerQueryVariables>(operation('query', 'Viewer', {  }, [field('viewer', [spread('PersonName'), ...fields('__typename')])]), PersonNameNode);
export const WaitingDocument = join<WaitingQuery, WaitingQueryVariables>(operation('query', 'Waiting', {  }, [field('forYou', [...fields('waitingCount __typename')])]));
export const DepartmentsDocument = join<DepartmentsQuery, DepartmentsQueryVariables>(operation('query', 'Departments', {  }, [field('departments', [...fields('id name'), field('parent', [...fields('id __typename')]), ...fields('__typename')])]));
export const PeopleDocument = join<PeopleQuery, PeopleQueryVariables>(operation('query', 'People', { search: 'String!', first: 'Int' }, [field('people', [spread('PersonName'), ...fields('__typename')], { search: 'search', first: 'first' })]), PersonNameNode);
export const PersonDocument = join<PersonQuery, PersonQueryVariables>(operation('query', 'Person', { id: 'ID!' }, [field('person', [spread('PersonName'), ...fields('__typename')], { id: 'id' })]), PersonNameNode);
export const ValuesDocument = join<ValuesQuery, ValuesQueryVariables>(operation('query', 'Values', {  }, [field('purpose', [field('values', [spread('ValueName'), ...fields('meaning'), field('behaviours', [...fields('id text lang __typename')]), ...fields('__typename')]), ...fields('__typename')])]), ValueNameNode);
export const WallDocument = join<WallQuery, WallQueryVariables>(operation('query', 'Wall', { first: 'Int', after: 'String', filter: 'WallFilter' }, [field('wall', [field('edges', [...fields('cursor'), field('node', [spread('Recognition'), ...fields('__typename')]), ...fields('__typename')]), field('pageInfo', [...fields('hasNextPage endCursor __typename')]), ...fields('searchedUntil __typename')], { first: 'first', after: 'after', filter: 'filter' })]), RecognitionNode, ValueNameNode, PersonNameNode);
export const RecognitionDocument = join<RecognitionQuery, RecognitionQueryVariables>(operation('query', 'Recognition', { id: 'ID!' }, [field('recognition', [spread('Recognition'), ...fields('__typename')], { id: 'id' })]), RecognitionNode, ValueNameNode, PersonNameNode);
export const RecognitionPublishedDocument = join<RecognitionPublishedSubscription, RecognitionPublishedSubscriptionVariables>(operation('subscription', 'RecognitionPublished', {  }, [field('recognitionPublished', [spread('Recognition'), ...fields('__typename')])]), RecognitionNode, ValueNameNode, PersonNameNode);
export const RecognitionRightsDocument = join<RecognitionRightsQuery, RecognitionRightsQueryVariables>(operation('query', 'RecognitionRights', { recognitionIds: '[ID!]!' }, [field('viewerMarks', [spread('RecognitionRights'), ...fields('__typename')], { recognitionIds: 'recognitionIds' })]), RecognitionRightsNode);
/** What is sent in place of a document: operation name -> SHA-256 of its text. */
export const documentIds: Record<string, string> = {
  Viewer: '5fc7c7c83d38fd3d8aacd676d304f01a4642393607f7c9c6f44307c571471eb2',
  Waiting: '0b887883180aec17226365642c534c4c8bb427d5f458c2550466f444fe3dffb1',
  Departments: 'd3485ff1b4eb8627f6edc9004f3c8124c3d58837209da576610bfcbd098cebf3',
  People: '1ad9b418f9fc3790f55426a6afec37e5783eff98fee7dca5074f5c827734918a',
  Person: '2a561512d7e04514cd67955daeeefc277e6a043b726bad603417005951b2ab77',
  Values: '3fa82f3f45fa9289ba6c9a8ffc1b22d0e3998f1f5c59de091a93dbce1583a78b',
  Wall: 'b6374c53d70c119dbad2a104e802a1d8e14d593382aef674939ca637c93b716a',
  Recognition: '0dbb8060dc599d677f39683bd1ee715da550bc4c06e6b35e6a327c141de47900',
  RecognitionPublished: '96d4dd4108e9421201fca0a84361aa4c910bf6bdc3032d2c163cb8a7fc743436',
  RecognitionRights: 'd4faf5dbe73f73a348cdac0c7558443a4f0e3214864a7d4e5b8521444901fe49',
};

/** Which types an interface or union can be: Apollo matches fragments by it. */
export const possibleTypes: Record<string, string[]> = {
  AddCulturePairResult: ['CulturePair', 'CulturePairRefused', 'CultureRoundOverRefused'],
  AnswerDilemmaOpenlyResult: ['ViewerDilemma', 'DilemmaNotOpenRefused', 'NotALeaderRefused', 'OpennessNotChosenRefused', 'DilemmaTokenTakenRefused'],
  ChangeSettingsResult: ['Settings'],
  ChooseDilemmaOpennessResult: ['DilemmaOpenness', 'NotALeaderRefused'],
  DiscardNominationDraftResult: ['NominationDraftDiscarded', 'NominationDraftChangedRefused'],
  ImportIndicatorPointsResult: ['IndicatorImport', 'IndicatorFileRefused', 'IndicatorChangedRefused', 'IndicatorMissingRefused', 'FutureMonthRefused', 'TooManyMonthsRefused'],
  IssueRoundTokenResult: ['IssuedRoundToken', 'RoundTokenTakenRefused', 'AnswersOpenlyRefused', 'RoundNotOpenRefused', 'NotEntitledRefused', 'ChannelClosedRefused'],
  IssueTokensResult: ['IssuedTokens', 'QuotaUsedUpRefused', 'EpochClosedRefused', 'NotEntitledRefused', 'ChannelClosedRefused'],
  MarkNoticesSeenResult: ['ForYou'],
  NameManagementResult: ['Management', 'PersonNotFoundRefused'],
  Node: ['Blocker', 'BlockerRound', 'Deputy', 'CultureRound', 'Dilemma', 'Department', 'Notice', 'Person', 'Behaviour', 'Indicator', 'IndicatorAnnotation', 'PurposeChange', 'PurposeVersion', 'Value', 'Comment', 'Intention', 'Recognition', 'Report'],
  OrderValuesResult: ['ValuesForEditing', 'ValueOrderChangedRefused', 'CollisionChangedRefused', 'CollisionsMissingRefused'],
  PromoteCultureWordResult: ['CulturePromotion', 'CultureWordNotFoundRefused'],
  Refusal: ['BlockerAlreadyRecognisedRefused', 'BlockerMovedOnRefused', 'BlockerNotFoundRefused', 'BlockerRoundNotFoundRefused', 'BlockersNotMergeableRefused', 'DeputyNotFoundRefused', 'InvalidDaysRefused', 'NotALeaderRefused', 'NotYourBlockerRefused', 'PersonNotFoundRefused', 'TooFewPeopleRefused', 'CulturePairRefused', 'CultureRoundDaysRefused', 'CultureRoundNotFoundRefused', 'CultureRoundOverRefused', 'CultureRoundOverlapsRefused', 'CultureWordNotFoundRefused', 'DilemmaChangedRefused', 'DilemmaDaysRefused', 'DilemmaFrozenRefused', 'DilemmaNotFoundRefused', 'DilemmaNotOpenRefused', 'DilemmaOverlapsRefused', 'DilemmaTokenTakenRefused', 'DilemmaValuesRefused', 'OpennessNotChosenRefused', 'PairNotDueRefused', 'AnswersOpenlyRefused', 'ChannelClosedRefused', 'EpochClosedRefused', 'NotEntitledRefused', 'QuotaUsedUpRefused', 'RoundNotOpenRefused', 'RoundTokenTakenRefused', 'AlreadyAnnotatedRefused', 'CollisionChangedRefused', 'CollisionsMissingRefused', 'FutureMonthRefused', 'IdempotencyKeyReusedRefused', 'IndicatorChangedRefused', 'IndicatorFileRefused', 'IndicatorMissingRefused', 'LastValueRefused', 'NotNeighboursRefused', 'OfferGoneRefused', 'PurposeChangedRefused', 'TooManyAnnotationsRefused', 'TooManyMonthsRefused', 'TooManyValuesRefused', 'ValueChangedRefused', 'ValueNameTakenRefused', 'ValueNotFoundRefused', 'ValueOrderChangedRefused', 'AlreadyDecidedRefused', 'AlreadyReportedRefused', 'CommentNotFoundRefused', 'DailyLimitReachedRefused', 'EditWindowClosedRefused', 'InactiveReceiverRefused', 'IntentionNotFoundRefused', 'NominationDraftChangedRefused', 'NotYoursRefused', 'ReceiverNotFoundRefused', 'RecognitionNotFoundRefused', 'ReportNotFoundRefused', 'SelfRecognitionRefused', 'TooManyNominationDraftsRefused', 'ValueRetiredRefused'],
  SaveNominationDraftResult: ['NominationDraft', 'NominationDraftChangedRefused', 'TooManyNominationDraftsRefused'],
};
