import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

const written = async (text: string, tag?: string) =>
  (await found(text, tag)).figures.map(({ text: words, value, unit }) =>
    `${words} = ${value} ${unit ?? ''}`.trim(),
  );

describe('figures', () => {
  it.each([
    ['en', 'The repair cost $1.2 million.', '$1.2 million = 1200000 USD'],
    ['en', 'The repair cost US$5bn.', 'US$5bn = 5000000000 USD'],
    ['en', 'The fine is 40,000 euros.', '40,000 euros = 40000 EUR'],
    ['en', 'Prices rose 3.5 percent.', '3.5 percent = 3.5 %'],
    ['en', 'About twelve thousand people came.', 'twelve thousand people = 12000'],
    ['en', 'It is a 45-kilometre road.', '45-kilometre = 45 km'],
    ['en', 'Losses came to Rs 3 lakh crore.', 'Rs 3 lakh crore = 3000000000000 INR'],
    ['en', 'They counted 12,34,567 votes.', '12,34,567 votes = 1234567'],
    ['en', 'The bridge cost 50 crore rupees.', '50 crore rupees = 500000000 INR'],
    ['en', 'The roof cost $1,234.56 in all.', '$1,234.56 = 1234.56 USD'],
    ['ar', 'يبلغ طول الجسر ٣٥ كيلومترا.', '٣٥ كيلومترا = 35 km'],
    ['hi', 'पुल १२ किलोमीटर लंबा है।', '१२ किलोमीटर = 12 km'],
    ['de', 'Der Umbau kostet 1.234,56 Euro.', '1.234,56 Euro = 1234.56 EUR'],
    ['de', 'Der Umbau kostet 3 Mio. Euro.', '3 Mio. Euro = 3000000 EUR'],
    ['de', 'Dort leben 300 000 Menschen.', '300 000 Menschen = 300000'],
    ['en', 'They shipped 200 million metric tons of it.', '200 million metric tons = 200000000 t'],
    ['fr', 'Le chantier coûte 1 234,56 euros.', '1 234,56 euros = 1234.56 EUR'],
    ['fr', 'Il manque deux millions d’euros.', 'deux millions d’euros = 2000000 EUR'],
    ['ja', '費用は3億5000万円だった。', '3億5000万円 = 350000000 JPY'],
    ['zh', '共有1.2万人参加。', '1.2万人 = 12000'],
    ['hi', 'इस पर ५ करोड़ रुपये खर्च हुए।', '५ करोड़ रुपये = 50000000 INR'],
    ['ar', 'بلغت الكلفة ٥ ملايين دولار.', '٥ ملايين دولار = 5000000 USD'],
    ['ru', 'Ремонт стоил 900 тыс. рублей.', '900 тыс. рублей = 900000 RUB'],
    ['en', 'It fell to −6C overnight.', '−6C = -6 °C'],
    ['en', 'Shares closed at 212p.', '212p = 212 pence'],
    ['en', 'He sold half a million books.', 'half a million books = 500000'],
    ['en', 'Rates rose 5½ per cent.', '5½ per cent = 5.5 %'],
    ['en', 'The baby weighed 3 pounds 4 ounces.', '3 pounds = 3 lb,4 ounces = 4'],
    ['en', 'There were 23 heat-related deaths.', '23 heat-related deaths = 23'],
    ['en', 'The quake had a magnitude of 6.1.', '6.1 = 6.1 magnitude'],
    ['de', 'Dreihundertfünfzig Gäste kamen.', 'Dreihundertfünfzig Gäste = 350'],
    ['it', 'Duecentocinquanta persone sono arrivate.', 'Duecentocinquanta persone = 250'],
    ['es', 'Un sismo de magnitud 6,1 sacudió la isla.', '6,1 = 6.1 magnitude'],
    ['en', 'A bunker of 5,000 sq. ft. is for sale.', '5,000 sq. ft. = 5000 ft²'],
    ['en', 'It has a 40,000 cubic foot freezer.', '40,000 cubic foot = 40000 ft³'],
    ['en', 'She gave him The Five Minute Journal.', ''],
    ['en', 'The set has three 8 x 10 prints and fish with omega-3 acids.', ''],
    ['en', 'It lowers the risk of type 2 diabetes and offers 24/7 support.', ''],
    ['en', 'The 2013-14 Rovers and the No. 1 pick were bad.', ''],
    ['en', 'It was a game against the 2–10 Arizona Cardinals.', '2–10 = 2 score'],
    ['it', 'Vivono in 5 diversi comuni, ogni 100 kmq.', '5 diversi comuni = 5,100 kmq = 100 km²'],
  ])('reads value and unit (%s): %s', async (tag, text, expected) => {
    expect((await written(text, tag)).join()).toBe(expected);
  });

  it('tells of what some are', async () => {
    const { figures } = await found(
      'Cracks were found in four of the steel cables. He helped two Georgia state workers.',
    );
    expect(figures.map(({ text, of }) => [text, of])).toEqual([
      ['four', 'steel cables'],
      ['two Georgia state workers', 'Georgia state workers'],
    ]);
  });

  it('tells what is counted, and how often', async () => {
    const { figures } = await found(
      'The field yields 1.2 million barrels a day. Some 1.2 million barrels a day are sold.',
    );
    expect(figures.map(({ value, of }) => [value, of])).toEqual([[1_200_000, 'barrels a day']]);
  });

  it('gives both numbers of a range and of a score', async () => {
    const { figures } = await found('Rovers won 4-2. Some 10–15% of the seats were empty.');
    expect(figures.map(({ value, to, unit }) => [value, to, unit])).toEqual([
      [4, 2, 'score'],
      [10, 15, '%'],
    ]);
  });

  it.each([
    ['It needs 10 to 15 centimetres.', 10, 15, 'cm'],
    ['It costs between €80 million and €100 million.', 80_000_000, 100_000_000, 'EUR'],
    ['It costs $1.2bn–1.5bn.', 1_200_000_000, 1_500_000_000, 'USD'],
    ['Highs of 104 to 107 degrees are due.', 104, 107, '°'],
    ['The bill passed by 52-48.', 52, 48, 'score'],
  ])('reads both ends: %s', async (text, value, to, unit) => {
    expect((await found(text)).figures).toMatchObject([{ value, to, unit }]);
  });

  it('keeps the two numbers of a change apart', async () => {
    const { figures } = await found('Shares rose 3% to 41%. Rents went from $850 to $900.');
    expect(figures.map(({ value, to }) => [value, to])).toEqual([
      [3, undefined],
      [41, undefined],
      [850, undefined],
      [900, undefined],
    ]);
  });

  it.each([
    ['en', 'Doors open at 7 p.m. and close at 10:42 p.m.'],
    ['en', 'The shop is at 1480 Harmon Avenue.'],
    ['en', 'Call 555-0142-7788 now.'],
    ['en', 'A 21st-century idea.'],
    ['en', 'The birth of Web 2.0 was loud.'],
    ['de', 'Der Zug fährt um 6.40 Uhr.'],
    ['en', 'Anna Field, 52, lives here.'],
    ['en', 'They flew in a Boeing 737.'],
    ['en', 'Shares in the S&P 500 index rose.'],
    ['en', 'The film is shown in 1080p there.'],
    ['en', 'We watched Channel 9 reruns.'],
    ['en', 'At least 9 in 10 adults ate out.'],
    ['en', 'It begins at 9:30 sharp.'],
    ['en', `The key is ${'7'.repeat(400)} long.`],
    ['en', 'The chip is called TPU v5p now.'],
    ['en', 'He sang at the 017 Arena.'],
    ['en', 'No one knows, and two of them left.'],
    ['es', 'Vale 12,500 en total.'],
  ])('leaves alone what is no figure or in doubt (%s): %s', async (tag, text) => {
    expect(await written(text, tag)).toEqual([]);
  });
});
