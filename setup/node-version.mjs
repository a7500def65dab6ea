/** The oldest Node that everything here runs on. */
const OLDEST = 20;

const major = Number(process.versions.node.split('.')[0]);
if (major < OLDEST) {
  process.stderr.write(`Nutgraf needs Node ${OLDEST} or newer; this is ${process.versions.node}.\n`);
  process.exit(1);
}
