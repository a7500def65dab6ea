/** UN M49 codes of the parts of the world that news names. */
const PARTS = ['002', '003', '005', '009', '013', '019', '029', '142', '143', '145', '150', '419'];

/** Unions of states. */
const UNIONS = ['EU', 'UN'];

/** Codes of systems, tests and unknown places, and names that other codes have by now. */
const NO_REGIONS = new Set([
  ...['EZ', 'QO', 'XA', 'XB', 'ZZ', 'BU', 'CS', 'CT', 'DD', 'DY', 'FQ', 'FX', 'HV', 'JT', 'MI', 'NH', 'NQ'],
  ...['NT', 'PC', 'PU', 'PZ', 'RH', 'SU', 'TP', 'UK', 'VD', 'WK', 'YD', 'YU', 'ZR', 'AN', 'NF', 'CP', 'CQ'],
]);

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The codes of regions that get names: countries, unions, parts of the world. */
export function codesToName(): string[] {
  const pairs = [...LETTERS].flatMap((first) => [...LETTERS].map((second) => first + second));
  return [...pairs.filter((code) => !NO_REGIONS.has(code) && !UNIONS.includes(code)), ...UNIONS, ...PARTS];
}
