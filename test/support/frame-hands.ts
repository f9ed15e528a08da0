import type { Page } from 'playwright-core';

export type FrameHands = ReturnType<typeof frameHands>;

/**
 * Uses the letter frame by mouse and keyboard, and finds what it presses with a line of script. What Playwright finds things
 * with would run in the frame as well, for longer than anything of the frame's own.
 */
export function frameHands(page: Page) {
  const inside = () => page.frames().find((one) => one.url().includes('/letterbox/door/'))!;
  const find = (selector: string, text = '') =>
    inside().evaluate(
      ([by, words]) => {
        const all = [...document.querySelectorAll<HTMLElement>(by!)];
        const box = all.find((element) => element.textContent.includes(words!))?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      [selector, text],
    );
  const appears = async (selector: string, text = '') => {
    for (let tries = 0; tries < 600; tries += 1) {
      const found = await find(selector, text).catch(() => undefined);
      if (found) return found;
      await page.waitForTimeout(25);
    }
    throw new Error(`never there: ${selector} ${text}`);
  };
  /** Where to press, with the page scrolled so that it is in sight. */
  const bringIntoSight = async (selector: string, text = '') => {
    const { x, y } = await appears(selector, text);
    const frame = await page.evaluate((below) => {
      const box = () => document.querySelector('iframe')!.getBoundingClientRect();
      scrollBy(0, box().y + below - innerHeight / 2);
      return { x: box().x, y: box().y };
    }, y);
    // Longer than a scroll takes to be drawn, and until nothing above grows any more.
    for (let before = y; ; ) {
      await page.waitForTimeout(100);
      const now = (await find(selector, text))!.y;
      if (now === before) return { x: frame.x + x, y: frame.y + now };
      before = now;
    }
  };
  const wasPressed = async () => {
    for (let tries = 0; tries < 40; tries += 1) {
      if (await inside().evaluate(() => Reflect.get(window, 'wasPressed') as boolean)) return true;
      await page.waitForTimeout(25);
    }
    return false;
  };
  /**
   * A press lands elsewhere where the browser has not noticed yet that the page scrolled, as on a busy machine: it is pressed once
   * more. `onReady` is called before each press.
   */
  const press = async (selector: string, text = '', onReady = async () => {}) => {
    for (let tries = 0; tries < 5; tries += 1) {
      const { x, y } = await bringIntoSight(selector, text);
      await inside().evaluate(notePress, [selector, text] as const);
      await onReady();
      await page.mouse.click(x, y);
      if (await wasPressed()) return;
    }
    throw new Error(`could not be pressed: ${selector} ${text}`);
  };
  /** The same from inside, for what is not measured. */
  const pressQuickly = async (selector: string, text = '') => {
    await appears(selector, text);
    await inside().evaluate(pressInside, [selector, text] as const);
  };
  const type = async (selector: string, text: string) => {
    await press(selector);
    await page.keyboard.insertText(text);
  };
  const typeQuickly = async (selector: string, text: string) => {
    await appears(selector);
    await inside().evaluate(typeInside, [selector, text] as const);
  };
  return { inside, appears, press, pressQuickly, type, typeQuickly };
}

function notePress([selector, text]: readonly [string, string]): void {
  Object.assign(window, { wasPressed: false });
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  const pressed = all.find((element) => element.textContent.includes(text))!;
  pressed.addEventListener('click', () => Object.assign(window, { wasPressed: true }), { once: true });
}

function pressInside([selector, text]: readonly [string, string]): void {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  all.find((element) => element.textContent.includes(text))!.click();
}

function typeInside([selector, text]: readonly [string, string]): void {
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector)!;
  const prototype = Object.getPrototypeOf(field) as object;
  Object.getOwnPropertyDescriptor(prototype, 'value')!.set!.call(field, text);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
