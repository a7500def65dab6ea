import '../ui/look/welcome.css';
import { type Guide, WelcomePage } from '../welcome/welcome-page.tsx';
import { asked, draw } from './frame.tsx';
import { policy } from './page-states.ts';
import { sampleIn } from './samples.ts';

const pins: Readonly<Record<string, Guide['pin']>> = { 'welcome-firefox': 'firefox' };

draw(
  <WelcomePage
    pin={pins[asked('state', 'welcome')] ?? 'chromium'}
    policy={policy}
    copy={async () => true}
    sample={async () => sampleIn(asked('locale', 'en'))}
    ask={async () => true}
    settle={async () => undefined}
    refuse={async () => undefined}
    watch={() => () => undefined}
  />,
);
