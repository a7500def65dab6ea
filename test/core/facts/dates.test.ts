import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

const written = async (text: string, tag?: string, published?: string) =>
  (await found(text, tag, published)).dates.map(({ text: words, value }) => `${words} = ${value}`);

describe('dates', () => {
  it.each([
    ['en', 'He died on 17 September 2024.', '17 September 2024 = 2024-09-17'],
    ['en', 'She left on Tuesday, September 17, for Rome.', 'Tuesday, September 17 = 2024-09-17'],
    ['en', 'The office was built in March 2019.', 'March 2019 = 2019-03'],
    ['en', 'It said on 2024-08-01 that it was over.', '2024-08-01 = 2024-08-01'],
    ['de', 'Das Spiel endete am 17.09.2024 torlos.', '17.09.2024 = 2024-09-17'],
    ['fr', 'Elle est arrivée le 1er août 2023.', '1er août 2023 = 2023-08-01'],
    ['ru', 'Он приехал 5 мая 2021 года.', '5 мая 2021 = 2021-05-05'],
    ['ja', '同社は2023年3月15日に設立された。', '2023年3月15日 = 2023-03-15'],
    ['ko', '회사는 2023년 3월 15일 설립됐다.', '2023년 3월 15일 = 2023-03-15'],
    ['zh', '公司于2023年3月15日成立。', '2023年3月15日 = 2023-03-15'],
    ['ar', 'افتتح المتحف في ١٥ مارس ٢٠٢٣.', '١٥ مارس ٢٠٢٣ = 2023-03-15'],
    ['hi', 'संग्रहालय १५ मार्च २०२३ को खुला।', '१५ मार्च २०२३ = 2023-03-15'],
    ['vi', 'Cầu mở cửa vào tháng 12 năm 2023.', 'tháng 12 năm 2023 = 2023-12'],
    ['fi', 'Museo avattiin syyskuussa 2022.', 'syyskuussa 2022 = 2022-09'],
  ])('reads a date written out (%s): %s', async (tag, text, expected) => {
    expect(await written(text, tag)).toEqual([expected]);
  });

  it.each([
    ['The court ruled on Tuesday.', 'Tuesday = 2024-09-17'],
    ['The court will rule on Tuesday.', 'Tuesday = 2024-09-24'],
    ['The court ruled on Wednesday.', 'Wednesday = 2024-09-18'],
    ['The fair opens next Monday.', 'next Monday = 2024-09-23'],
    ['Prices fell last week.', 'last week = 2024-09-09'],
    ['She moved there three years ago.', 'three years ago = 2021'],
    ['The vote was held in March last year.', 'March last year = 2023-03'],
    ['It happened yesterday.', 'yesterday = 2024-09-17'],
    ['He has lived here since 2014.', '2014 = 2014'],
    ['The roof fell in on Dec. 3.', 'Dec. 3 = 2023-12-03'],
    ['The roof will be repaired by Dec. 3.', 'Dec. 3 = 2024-12-03'],
    ['The report will be published on Friday.', 'Friday = 2024-09-20'],
    ['It is 38% above Tuesday’s close.', 'Tuesday = 2024-09-17'],
    ['On Jan. 23, Miller was arrested.', 'Jan. 23 = 2024-01-23'],
    ['He won’t be there on Saturday.', 'Saturday = 2024-09-21'],
    ['This decade began badly.', 'This decade = 2020'],
    ['He rested in April–June 2018.', 'April = 2018-04,June 2018 = 2018-06'],
    ['He will visit by Christmas.', 'Christmas = 2024-12-25'],
    ['She won last winter.', 'last winter = 2024'],
    ['It was the sound of the ’60s.', '’60s = 1960'],
    ['They traded words in the buildup to Saturday’s fight.', 'Saturday = 2024-09-21'],
    ['It is going to be dry, but possibly wet late Saturday.', 'late Saturday = 2024-09-21'],
    ['A study is to be published in June.', 'June = 2025-06'],
    ['Jan. 11: The club made an offer on Monday.', 'Jan. 11 = 2024-01-11,Monday = 2024-01-08'],
    ['The calendar shows that next year’s term ends in June.', 'next year = 2025,June = 2025-06'],
    [
      'He drove all night on November 12 and into November 13, 2022. On November 12 it rained.',
      'November 12 = 2022-11-12,November 13, 2022 = 2022-11-13,November 12 = 2022-11-12',
    ],
  ])('counts from the day of publication: %s', async (text, expected) => {
    expect((await written(text)).join()).toBe(expected);
  });

  it.each([
    [
      'es',
      'El juicio continuará el próximo miércoles 25 de septiembre.',
      'próximo miércoles 25 de septiembre = 2024-09-25',
    ],
    ['ru', 'Он заболел в море, а через два дня умер.', ''],
    ['en', 'He fell ill at sea and died two days later.', ''],
    ['en', 'Two days later he was freed.', ''],
    ['fr', 'Il est mort deux jours plus tard.', ''],
    ['de', 'Er starb zwei Tage später.', ''],
    ['ru', 'Мост откроется через два дня.', 'через два дня = 2024-09-20'],
    ['es', 'Empezó en la mañana, con lluvia.', ''],
    ['es', 'El partido convocó a una sesión para el jueves.', 'jueves = 2024-09-19'],
    ['pt', 'A jovem desapareceu na madrugada de sábado (14).', 'sábado = 2024-09-14'],
    ['pt', 'A jovem desapareceu na madrugada de sábado (15).', ''],
    ['it', 'Fu costruito negli anni Novanta.', 'anni Novanta = 1990'],
    ['es', 'Cerró en la década de los 80.', 'década de los 80 = 1980'],
    ['de', 'Das war in den 90er Jahren.', '90er = 1990'],
    ['de', 'Er blieb vom 27.07. bis zum 20.08.2020 dort.', '27.07. = 2020-07-27,20.08.2020 = 2020-08-20'],
    ['fr', 'Il a été condamné à sept ans de prison.', ''],
  ])('knows how a language writes them (%s): %s', async (tag, text, expected) => {
    expect((await written(text, tag)).join()).toBe(expected);
  });

  it('puts a day without its year between publication and the last change of the article', async () => {
    const text = 'The toll stood at 12 as of December 24.';
    const { dates } = await found(text, 'en', '2024-10-09', '2024-12-24');
    expect(dates.map(({ value }) => value)).toEqual(['2024-12-24']);
  });

  it('leaves in doubt a summer that may be over or to come', async () => {
    const at = (text: string) => written(text, 'en', '2023-12-22');
    expect(await at('The trial could begin this summer.')).toEqual([]);
    expect(await written('The trial began this summer.')).toEqual(['this summer = 2024']);
  });

  it.each(['The court ruled on Tuesday.', 'Prices fell last week.', 'She moved there three years ago.'])(
    'invents nothing where the day of publication is not known: %s',
    async (text) => {
      expect(await written(text, 'en', '')).toEqual([]);
    },
  );

  it.each([
    'He came on 31 February 2024.',
    'They meet every Tuesday.',
    'The show is the country’s Saturday Night Live.',
    'Shops hope for Black Friday.',
    'She had seen him so, years ago.',
    'It was written by maria1976 yester.',
    'She told USA Today that it was over.',
    'The year 12026 is far.',
    'You may march on 3 fronts.',
    'They met before the Christmas market.',
    'He hopes to be back by next Christmas.',
    'It was signed on 9/8/2024.',
    'A total of 2,019 votes were cast.',
  ])('leaves alone what is impossible, in doubt or no date: %s', async (text) => {
    const values = (await found(text)).dates.filter(({ precision }) => precision === 'day');
    expect(values).toEqual([]);
  });

  it.each([
    ['de', 'In den zehn Jahren vor der Wende war es dort ruhig.'],
    ['fr', 'Elle a passé trois mois dans cette ville.'],
    ['es', 'Fue a la misa del Domingo de Pascua.'],
  ])('leaves alone what only looks like a date (%s): %s', async (tag, text) => {
    expect(await written(text, tag)).toEqual([]);
  });
});
