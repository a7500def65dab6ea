import { describe, expect, it } from 'vitest';
import { mergeMentions } from '../../../../src/core/entities/merging/index.ts';
import { shipped } from '../languages.ts';
import { marked, merged } from './marked.ts';

describe('what only looks like a name', () => {
  it('leaves out a letter with a full stop', () => {
    expect(merged('[L:S.] 4 and [P:Ida Marlow] ([W:R-N.D.]).')).toEqual(['Ida Marlow (1)']);
  });

  it('leaves out seats in Congress, but not a name that only begins with a letter', () => {
    const seats = '[O:R-S.C], [O:R-S.C.], [P:D-NY], [O:D-Halif.], [P:R-Texas]';
    expect(merged(`${seats}, [O:D-Linden] and [P:R-Truthly].`)).toEqual(['D-Linden (1)', 'R-Truthly (1)']);
  });

  it('leaves out acronyms of things and of degrees', () => {
    expect(merged('[P:Ida Marlow], [O:RDN], found the [W:DNA].')).toEqual(['Ida Marlow (1)']);
  });

  it('takes who is named in full twice for a person, whatever the surname alone was taken for', () => {
    const alone =
      'Then [O:Morleigh] paid. [O:Morleigh] won. [O:Morleigh] left. [O:Morleigh] lost. [O:Morleigh] sang.';
    const { text, mentions } = marked(`[P:Ida Morleigh] came. ${alone} So [P:Ida Morleigh] went.`);
    expect(mergeMentions(text, mentions, shipped('en')).map(({ name, kind }) => [name, kind])).toEqual([
      ['Ida Morleigh', 'person'],
    ]);
  });

  it('ends a name at a colon, but not a title', () => {
    expect(merged('[O:Dorla: Rivals In Reliability], [W:Dorla: The Musical].')).toEqual([
      'Dorla (1)',
      'Dorla: The Musical (1)',
    ]);
  });

  it('leaves out days taken for titles', () => {
    expect(merged('On [W:Tuesday], at [W:8 AM EDT], [W:Black Tuesday] was shown.')).toEqual([
      'Black Tuesday (1)',
    ]);
  });

  it.each([
    ['en', 'The town of [P:Morleigh] waits. [P:Morleigh] said no.', 'place'],
    ['ru', 'Мост через реку [P:Синюю] откроют.', 'place'],
    ['fr', 'La ville de [O:Morleigh] attend.', 'place'],
    ['en', 'The house of [P:Tom Morleigh] burned.', 'person'],
    ['en', 'The federal government in [O:Morleigh] pays.', 'place'],
    ['ru', 'Вчера правительство в [O:Морли] молчало.', 'place'],
    ['en', 'The board at [O:Morleigh] voted.', 'organization'],
    ['en', 'A police officer from [O:Morleigh] came.', 'organization'],
    ['en', 'The bank in [O:Morleigh] lost money.', 'organization'],
    ['en', 'The firm repaired the [W:Great Morleigh] crossing.', 'place'],
    ['en', 'Few know [W:Morleighian] myths.', 'group'],
    ['en', 'She won the [W:Morleigh Prize] twice.', 'event'],
    ['en', 'She wrote the [W:Morleigh] songs.', 'work'],
    ['en', 'In the state [P:Morleigh] won, people smiled.', 'person'],
    ['en', 'The state of [P:Morleigh]’s campaign is bad.', 'person'],
    ['en', 'The engineering group [W:Morleigh] builds it.', 'organization'],
    ['en', 'It told the company [L:Morleigh], which builds it.', 'organization'],
    ['en', 'The club [P:Morleigh] joined is small.', 'person'],
    ['de', 'Der Konzern [W:Morleigh] baut sie.', 'organization'],
    ['fr', 'Selon la banque [L:Morleigh], rien ne presse.', 'organization'],
    ['pl', 'Straciła na tym spółka [L:Morleigh].', 'organization'],
    ['de', 'Der Stadtrat von [P:Morleigh] tagt.', 'place'],
    ['de', 'Viel Schnee liegt in [L:Österreich].', 'place'],
    ['de', '[L:Schwedens] Regierung schweigt.', 'place'],
    ['de', 'Sie reist oft nach [L:Polen].', 'place'],
    ['de', 'Viele [L:Österreicher] sparen.', 'group'],
    ['de', 'Tausende [L:Polen] kamen, und die [L:Polen] sangen.', 'group'],
    ['de', 'Die [L:Ukraine] schweigt.', 'place'],
    ['fr', 'Hier les [L:Suisses] votaient.', 'group'],
    ['es', 'Nieva en [L:Argentina].', 'place'],
    ['tr', '[L:Almanya] sustu.', 'place'],
    ['es', 'El alcalde de [P:Morleigh] calla.', 'place'],
    ['en', 'The widow of [P:Morleigh] and the mayor of [L:Halden] came.', 'person'],
    ['es', 'El alcalde del [O:PMH] calla.', 'organization'],
    ['de', 'Es zahlen die [P:Stadtwerke Morleigh].', 'organization'],
    ['nl', 'Toen kwam [P:Coenraad Morleigh].', 'person'],
  ])('takes what a town, river or body is called for one (%s): %s', (tag, source, kind) => {
    const { text, mentions } = marked(source);
    expect(mergeMentions(text, mentions, shipped(tag))[0]!.kind).toBe(kind);
  });

  it('takes games for an event, not for a work, and leaves people people', () => {
    const { text, mentions } = marked('The [W:Halden Olympics] opened. [P:Ida Ramadan] came.');
    const found = mergeMentions(text, mentions, shipped('en')).map(({ kind }) => kind);
    expect(found).toEqual(['event', 'person']);
  });
});
