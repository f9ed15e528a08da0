import type { Scene } from './scene.ts';

export const englishScenes: Scene[] = [
  {
    values: ['plain', 'through'],
    customers: 'callers',
    situations: [
      '{A} rang {when} about a charge that was wrong: {n} pounds too much, for the third month running.',
      'After the price change {a} in {where} was billed twice. Three letters later it still had not been put right.',
      '{A} came to the desk in {where} {when} with a whole folder about one season ticket.',
      'A refund had been sitting with us. {A} had heard nothing for {n} days.',
    ],
    actions: [
      '{who} looked into it, rang back the same afternoon and explained in plain words what had gone wrong.',
      '{who} said sorry first, without a “but”, and made sure that the money was back the next morning.',
      '{who} turned it into one overview, half a page, with a direct number at the bottom.',
      '{who} walked over to accounts and stayed there until the system had it right.',
    ],
    effects: [
      '{The} did not have to ring a fourth time.',
      '{The} wrote back: “At last, somebody who explains it.”',
      'The same mistake turned up for {n} others. They heard from us before they noticed.',
      '{The} had wanted to leave us, and did not.',
    ],
  },
  {
    values: ['through', 'person'],
    customers: 'travellers',
    situations: [
      '{A} lost a bag {when} somewhere between {where} and the ship. The medicine was in it.',
      'A phone was left behind in {where}. {A} had no other number to reach us with.',
      '{A} missed a scarf on the way out. “Not worth anything”, said {the}, and looked as if it was.',
      'A photo album lay on a seat {when}. No name, only pictures of {where}.',
    ],
    actions: [
      '{who} went round every place it could be after the shift, and went home only once it was found.',
      '{who} rang each stop on the route and asked every colleague again.',
      '{who} sent a photo to ask whether this was it, and brought it round the next morning.',
      '{who} went through the bookings of that day and found the right person that way.',
    ],
    effects: [
      '{The} had it back the same evening.',
      'A day later there was a card on the desk, with a drawing on it.',
      '{The} went quiet for a moment, and so did we.',
      'It was back where it belonged {n} hours after it was lost.',
    ],
  },
  {
    values: ['plain', 'time'],
    customers: 'travellers',
    situations: [
      'A breakdown brought everything to a halt at {where} {when}. The boards said “delayed” and nothing else.',
      'The crossing to {where} was cancelled {when}. {A} had an appointment that could not wait.',
      '{n} people were waiting {when}, and nobody knew for what.',
      'The connection at {where} was about to be missed by {n} minutes.',
    ],
    actions: [
      '{who} went and stood among the passengers and said every ten minutes what was known, even when that was nothing new.',
      '{who} said honestly that it might take another hour, and showed everybody a way round.',
      '{who} rang ahead, gave the exact number of people coming and asked whether they could wait.',
      '{who} wrote the diversion on a board, with a drawing, in two languages.',
    ],
    effects: [
      '{The} could choose, and chose the coach.',
      'Nobody got angry. A few people even thanked us for the delay.',
      '{n} passengers made their connection.',
      'The desk stayed quiet: everybody knew where they stood.',
    ],
  },
  {
    values: ['safe'],
    customers: 'travellers',
    situations: [
      'The gangway at {where} was slippery {when}. {A} hesitated.',
      'It got so crowded {when} that people started to push. {A} stood at the front.',
      'A bolt had worked loose at {where}. Nothing had happened, and nobody had noticed.',
      'There was more wind than forecast {when}, and a full quay that wanted to sail.',
    ],
    actions: [
      '{who} stopped everything, explained why, and started again only when it felt right.',
      '{who} offered an arm, every single time, until the last passenger was aboard.',
      '{who} reported it at once, with a photo, and stayed until it was mended.',
      '{who} said no, also to people in a hurry, and then worked out how it could be done.',
    ],
    effects: [
      '{The} got to the other side in one piece.',
      'We left {n} minutes late, with everybody on two feet.',
      'The same day {n} other places were checked.',
      '{The} called it waiting, but not time lost.',
    ],
  },
  {
    values: ['crew', 'through'],
    customers: 'callers',
    situations: [
      'We had waited {n} days for a part, and {a} was waiting for us.',
      'Our plan and the one in {where} did not match. {A} was told two different times.',
      'A question from {a} went from one department to another {when}, and back again.',
      'The system went down {when}, just as {a} wanted to change a booking.',
    ],
    actions: [
      '{who} did not send another email but came over and looked at it with us.',
      '{who} took the question on, found the right colleague and stayed the one to talk to.',
      '{who} made a list of who does what and put it up next to the coffee machine in {where}.',
      '{who} did it by hand, line by line, so that nothing was lost.',
    ],
    effects: [
      '{The} only noticed that it suddenly worked.',
      'We ring each other first now. It saves a customer {n} days.',
      '{The} did not have to tell the story twice.',
      'The booking was in the same evening, and right as well.',
    ],
  },
  {
    values: ['person'],
    customers: 'travellers',
    situations: [
      '{A} was travelling alone to {where} for the first time, and it showed.',
      '{A} sat staring ahead {when}. Other people walked past.',
      '{A} could not work our ticket machine, and behind {the} the queue was growing.',
      'We had known {the} by sight for years, {a} on the route to {where}. That morning something was different.',
    ],
    actions: [
      '{who} sat down alongside and asked what was needed instead of guessing.',
      '{who} showed it once, did it together once, and then just watched.',
      '{who} took the time, fetched a cup of tea and listened for a whole stop.',
      '{who} remembered the name, and used it the next day.',
    ],
    effects: [
      '{The} now travels with us every week.',
      '{The} walked off with a straight back.',
      'A week later {the} was helping somebody else with the machine.',
      '{The} said: “I thought nobody saw.”',
    ],
  },
  {
    values: ['crew', 'person'],
    customers: 'callers',
    situations: [
      'A new colleague got {a} on the line {when} and did not know the answer.',
      'In {where} we had two people ill and a full diary.',
      'After a hard conversation with {a} I was not good for much.',
      'The night shift had left a note that nobody understood. {A} was at the door at six.',
    ],
    actions: [
      '{who} pulled up a chair and showed how to find out, without taking over.',
      '{who} stepped in before anybody asked, and stayed until the last customer had been helped.',
      '{who} made tea, asked how it was going and took the next call.',
      '{who} rang the last shift out of bed, with apologies, and then wrote a handover that works.',
    ],
    effects: [
      'The next conversation went by itself.',
      '{The} noticed nothing, which was the whole idea.',
      'All of us now use that one sheet of paper.',
      '{The} got an answer that both of us could trust.',
    ],
  },
  {
    values: ['time', 'through'],
    customers: 'callers',
    situations: [
      'A consignment for {a} was still on the quay {when}, {n} minutes before departure.',
      'The berth at {where} closed without warning while {a} was waiting for a delivery.',
      'One digit was wrong on the papers of {a}, and customs in {where} had had enough.',
      '{A} needed cooling {when} for a load that could not wait.',
    ],
    actions: [
      '{who} drove over, filled in the form on the spot and rang from the quay to say that it was done.',
      '{who} moved two departures, and asked the other customers first.',
      '{who} checked the next {n} sets of papers as well, so that it does not happen again.',
      '{who} rang at the hour that had been promised, even when there was no news yet.',
    ],
    effects: [
      'The load was on time, and cold.',
      '{The} could open as usual on Saturday.',
      '{The} renewed the contract, and gave this as the reason.',
      'We know now where it goes wrong: the form has been changed.',
    ],
  },
];
