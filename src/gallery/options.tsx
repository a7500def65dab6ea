import '../ui/look/pages.css';
import { OptionsPage } from '../options/options-page.tsx';
import { asked, draw, nothing } from './frame.tsx';
import { optionStates } from './page-states.ts';

const state = optionStates[asked('state', 'options')] ?? optionStates.options!;

draw(
  <OptionsPage
    settings={{ ...state.settings, tell: nothing, change: nothing, take: nothing }}
    device={{
      idle: {},
      unneeded: [],
      ...state.device,
      giveBack: nothing,
      allow: nothing,
      clear: nothing,
      openShortcuts: async () => undefined,
    }}
  />,
);
