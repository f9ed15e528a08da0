import { registerEnumType } from 'type-graphql';

/** What stands in the way: structure, never people. */
export enum BlockerKind {
  SILO = 'SILO',
  KPI = 'KPI',
  REWARD = 'REWARD',
  PROCESS = 'PROCESS',
  TOOL = 'TOOL',
  AUTHORITY = 'AUTHORITY',
  TIME = 'TIME',
  OTHER = 'OTHER',
}
registerEnumType(BlockerKind, {
  name: 'BlockerKind',
  description: 'What stands between staff and happier customers.',
  valuesConfig: {
    SILO: { description: 'Work for one customer is split over teams that do not meet.' },
    KPI: { description: 'A target that looks past the customer.' },
    REWARD: { description: 'What is rewarded is not what helps the customer.' },
    PROCESS: { description: 'A way of working that gets in the way.' },
    TOOL: { description: 'A system or a thing that does not do what it should.' },
    AUTHORITY: { description: 'Not being allowed to decide.' },
    TIME: { description: 'No room to do the right thing.' },
    OTHER: { description: 'Something else.' },
  },
});

/** What a leader can do about it. */
export enum RemedyKind {
  SHARED_DATA = 'SHARED_DATA',
  CUSTOMER_KPI = 'CUSTOMER_KPI',
  JOINT_GOAL = 'JOINT_GOAL',
  STRICTER_PRIORITIES = 'STRICTER_PRIORITIES',
  CUSTOMER_TIME = 'CUSTOMER_TIME',
  OTHER = 'OTHER',
}
registerEnumType(RemedyKind, {
  name: 'RemedyKind',
  description: 'What will be done about a blocker.',
  valuesConfig: {
    SHARED_DATA: { description: 'Teams look at the same data, on a shared platform.' },
    CUSTOMER_KPI: { description: 'A target that measures what customers think.' },
    JOINT_GOAL: { description: 'A goal that teams share, with somebody who stands for it.' },
    STRICTER_PRIORITIES: { description: 'Fewer things at once.' },
    CUSTOMER_TIME: { description: 'Time kept free for customers.' },
    OTHER: { description: 'Something else, said in the answer.' },
  },
});

/** Where a blocker stands; overdue, merged and hidden are facts beside it. */
export enum BlockerState {
  OPEN = 'OPEN',
  ACKNOWLEDGED = 'ACKNOWLEDGED',
  ASKED = 'ASKED',
  ANSWERED = 'ANSWERED',
  DECLINED = 'DECLINED',
  CLOSED = 'CLOSED',
  CONFIRMED = 'CONFIRMED',
}
registerEnumType(BlockerState, {
  name: 'BlockerState',
  description: 'Where a blocker stands.',
  valuesConfig: {
    OPEN: { description: 'Waits for an answer.' },
    ACKNOWLEDGED: { description: 'Seen; the answer is still to come.' },
    ASKED: { description: 'Waits for what its reporter says to a question.' },
    ANSWERED: { description: 'A remedy is promised for a day.' },
    DECLINED: { description: 'It stays as it is, with a reason.' },
    CLOSED: { description: 'Removed, says management; its reporter has not confirmed it.' },
    CONFIRMED: { description: 'Removed, and a reporter says so too.' },
  },
});

/** Who may read it, as its reporter chose. */
export enum BlockerVisibility {
  ALL = 'ALL',
  MANAGEMENT = 'MANAGEMENT',
}
registerEnumType(BlockerVisibility, {
  name: 'BlockerVisibility',
  description: 'Who may read a blocker.',
  valuesConfig: {
    ALL: { description: 'All staff.' },
    MANAGEMENT: {
      description: 'Whom it is addressed to, who must answer it, the line above them, and their deputies.',
    },
  },
});

/** What a turn of the conversation does. */
export enum TurnAct {
  ACKNOWLEDGED = 'ACKNOWLEDGED',
  ASKED = 'ASKED',
  ANSWERED = 'ANSWERED',
  DECLINED = 'DECLINED',
  CLOSED = 'CLOSED',
  REOPENED = 'REOPENED',
  MOVED_UP = 'MOVED_UP',
  MERGED = 'MERGED',
  TEXT = 'TEXT',
  SOLVED = 'SOLVED',
  NOT_SOLVED = 'NOT_SOLVED',
}
registerEnumType(TurnAct, {
  name: 'TurnAct',
  description: 'What a turn of the conversation about a blocker does.',
  valuesConfig: {
    ACKNOWLEDGED: { description: 'Management has seen it.' },
    ASKED: { description: 'Management asks its reporter something.' },
    ANSWERED: { description: 'Management promises a remedy for a day.' },
    DECLINED: { description: 'Management says no, with a reason.' },
    CLOSED: { description: 'Management says that it is removed, and what changed.' },
    REOPENED: { description: 'Another reporter of the same thing says that it is not solved.' },
    MOVED_UP: { description: 'Nobody answered in time, or who had to has left: it went one level up by itself.' },
    MERGED: { description: 'It is the same as another blocker, and goes on there.' },
    TEXT: { description: 'Its reporter adds something.' },
    SOLVED: { description: 'Its reporter says that it is solved.' },
    NOT_SOLVED: { description: 'Its reporter says that it is not solved.' },
  },
});
