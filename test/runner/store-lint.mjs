// Lints the build for Firefox as its store does: no error, and no warning but those listed here with their reason.
import { spawnSync } from 'node:child_process';

/** Warnings that are known and right to be there, each with its reason. */
const KNOWN = [
  // Firefox for Android lacks these interfaces; each is reached only where it exists.
  { code: 'ANDROID_INCOMPATIBLE_API' },
  // Readability writes into its own copy of the document, which is never shown and runs nothing.
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^reader\.js$/ },
];

const folder = process.argv[2] ?? '';
const { stdout, stderr } = spawnSync('web-ext', ['lint', '--source-dir', folder, '--output', 'json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
  maxBuffer: 1 << 26,
});
const start = stdout.indexOf('{');
if (start === -1) {
  process.stderr.write(`${stderr}${stdout}`);
  process.exit(1);
}
const { errors, warnings } = JSON.parse(stdout.slice(start));
const known = ({ code, file }) =>
  KNOWN.some((row) => row.code === code && (!row.file || row.file.test(file ?? '')));
const faults = [...errors, ...warnings.filter((one) => !known(one))];
for (const { code, message, file, line } of faults) {
  process.stderr.write(`${code} ${file ?? ''}${line ? `:${line}` : ''} ${message}\n`);
}
process.stdout.write(`${faults.length} faults, ${warnings.length} warnings in all\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
