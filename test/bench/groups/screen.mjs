import { openedForms, recognitions } from '../browser/open-form.mjs';
import { intervalOf } from '../measure/interval.mjs';

/** The widget with many recognitions on the screen; it wants the built server and client. */
export const screen = {
  name: 'screen',
  title: `The form above ${recognitions.toLocaleString('en')} recognitions`,
  needs: 'nothing',
  isAlone: true,
  async measure() {
    const { opened, nodes } = await openedForms();
    const over = (key) => intervalOf(opened.map((each) => each[key]));
    return {
      targets: [
        { name: 'from the press to the frame with the form', promised: 100, unit: ' ms', figure: over('until') },
        { name: 'style and layout in it', unit: ' ms', figure: over('drawing') },
      ],
      notes: [`The widget had ${nodes.toLocaleString('en')} elements.`],
    };
  },
};
