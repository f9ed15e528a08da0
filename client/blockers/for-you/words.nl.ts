import type { BlockersNoticeWords } from './words.types.ts';

export const words: BlockersNoticeWords = {
  inbox: 'je postvak',
  rounds: 'Vraagrondes',
  hidden: 'een verborgen blokkade',
  due: {
    late: 'Te laat, en nu bij jou: {blocker}',
    answer: 'Antwoord uiterlijk {day}: {blocker}',
    promised: 'Je beloofde dit voor {day}: {blocker}',
  },
  moreDue: 'De rest van wat je gevraagd is, ligt in {inbox}.',
  notice: {
    BLOCKER_DELIVERED: 'Er zijn brieven voor je bezorgd. Ze liggen in {inbox}.',
    BLOCKER_DUE: 'De volgende werkdag is de laatste om te antwoorden of je belofte na te komen: {blocker}',
    BLOCKER_MOVED_UP: 'Niet op tijd beantwoord, en nu bij jou: {blocker}',
    BLOCKER_REPLIED: 'De schrijver heeft je geantwoord: {blocker}',
    BLOCKER_CONFIRMED: 'De schrijver bevestigt dat het opgelost is: {blocker}',
    BLOCKER_REOPENED: 'De schrijver zegt dat het nog niet opgelost is: {blocker}',
    MANAGEMENT_NAMED: '{actor} bepaalde wie het management is, en dus wie de brieven aan het management leest.',
    ROUND_ASKED: '{actor} stelt een vraag, en je kunt anoniem antwoorden. Kijk bij {rounds}.',
  },
  gone: {
    BLOCKER_DUE: 'De termijn van een blokkade liep bijna af. Jij kunt hem niet meer lezen.',
    BLOCKER_MOVED_UP: 'Een blokkade kwam bij jou terecht. Jij kunt hem niet meer lezen.',
    BLOCKER_REPLIED: 'Op een vraag van jou kwam antwoord. Jij kunt de blokkade niet meer lezen.',
    BLOCKER_CONFIRMED: 'Er is bevestigd dat een blokkade opgelost is. Jij kunt hem niet meer lezen.',
    BLOCKER_REOPENED: 'Een blokkade is nog niet opgelost. Jij kunt hem niet meer lezen.',
  },
};
