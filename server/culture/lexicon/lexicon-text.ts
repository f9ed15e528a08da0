import { communication } from './themes/communication.ts';
import { conditions } from './themes/conditions.ts';
import { customers } from './themes/customers.ts';
import { general } from './themes/general.ts';
import { leadership } from './themes/leadership.ts';
import { learning } from './themes/learning.ts';
import { mood } from './themes/mood.ts';
import { order } from './themes/order.ts';
import { pace } from './themes/pace.ts';
import { together } from './themes/together.ts';
import { trust } from './themes/trust.ts';
import { world } from './themes/world.ts';

const themes = [
  ...[trust, together, leadership, pace, order, learning],
  ...[communication, customers, mood, conditions, world, general],
];

/** All concepts, as browsers get them too: one a line, `dutch forms = english forms`, the first of each is shown. */
export const lexiconText = themes.map((theme) => theme.trim()).join('\n');
