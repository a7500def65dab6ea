import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { credits } from './credits.mjs';

const text = (name) => readFileSync(`build/licences/${name}.txt`, 'utf8').trim();

function licenceText(name) {
  const folder = join('node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : '';
}

/** What the licence of a package asks for besides its own text. */
const besides = {
  '@mozilla/readability': `Changed: methods, and parts of methods, that Nutgraf never uses are left out.\n\n${text('Apache-2.0')}`,
};

const ofCode = ({ name, version, by, licence }) =>
  [`${name} ${version} (${licence}${by ? `, ${by}` : ''})`, licenceText(name), besides[name]]
    .filter(Boolean)
    .join('\n\n');

const ofData = ({ name, licence, notice, text: full }) =>
  [`${name} (${licence})`, notice, full && text(full)].filter(Boolean).join('\n\n');

/** The credits and licences of everything from others that is in a package, by what the bundles really hold. */
export function thirdParty(inputs) {
  const { code, data, learned } = credits(inputs);
  const sets = learned.map(({ name, licence }) => `${name}: ${licence}`).join('\n');
  const told = `The models learned from these sets; no text of them is in the package (MODEL.md of the source tells more).\n\n${sets}`;
  const rule = `\n\n${'-'.repeat(72)}\n\n`;
  const parts = ['Nutgraf contains work of others.', ...code.map(ofCode), ...data.map(ofData), told];
  return `${parts.join(rule)}\n`;
}
