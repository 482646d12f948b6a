import { expect, test } from 'vitest';
import { isContentWord } from '../../src/pipeline/alignment/content-word.ts';
import { sentences } from './article.ts';

type Sentence = (typeof sentences)[number];

const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));

/** The English of a token, its stretches joined by an ellipsis; '' where it has none. */
const englishOf = ({ tokens, translation }: Sentence, index: number): string =>
  (tokens[index]!.english ?? []).map(({ start, end }) => translation.slice(start, end)).join(' … ');

/** Sentences in full: each word with its English; `–` where nothing renders it. */
const read = {
  p1s2:
    '但=But 由于=because 双方=two sides 分歧=differences 严重=serious 本=the 次=– 会议=meeting 未能=failed to 取得=achieve ' +
    '任何=any 实质性=substantive 成果=result 最终=in the end 草草收场=hastily wound up',
  p8s1:
    '分析=Analysts 人士=Analysts 认为=believe 无论=no matter 作=put on 何=what 解读=interpretation 北约=NATO 和=and ' +
    '俄罗斯=Russia 之间=between 在=on 反导=missile defence 问题=issue 上=– 的=– 分歧=differences 无法=cannot ' +
    '掩盖=covered up 这种=these 分歧=differences 由来已久=of long standing 可=can 追溯=traced back 到=to ' +
    '美国=United States 小布什=George W. Bush 政府=administration 时期=period',
  p16s2:
    '按照=Under 计划=plan 欧洲=European 反导=missile defence 系统=system 将=will 在=in 2020=2020 年=2020 ' +
    '部署=deployment 完毕=be completed 大约=about 440=440 枚=– 拦截=interceptor 导弹=missiles 将=will ' +
    '分布=be distributed 在=across 43=43 艘=– 军舰=warships 以及=and 位于=located in 波兰=Poland 和=and ' +
    '罗马尼亚=Romania 的=– 两=two 个=– 陆地=land 基地=bases 上=–',
  p21s1:
    '双方=two sides 今后=in future 能否=Whether … will be able to 在=in 反导=missile defence 合作=cooperation 上=– ' +
    '取得=make 突破性=breakthrough 进展=progress 还=still 要=will 看=depend on 俄罗斯=Russia 和=and 西方=Western ' +
    '国家=countries 整体=overall 关系=relations 能否=whether … can 继续=continue 得到=– 改善=improve 双方=side ' +
    '各自=each 国内=domestic 的=– 政治=political 氛围=atmosphere 是否=whether 有利于=conducive to 推进=advancing ' +
    '合作=cooperation',
};

test.each(Object.entries(read))('%s is aligned as it was read', (id, wanted) => {
  const sentence = byId.get(id)!;
  const found = sentence.tokens.flatMap(({ kind, text }, index) =>
    kind === 'punctuation' ? [] : [`${text}=${englishOf(sentence, index) || '–'}`],
  );
  expect(found.join(' ')).toBe(wanted);
});

/** Which of several like words renders a word: the sentence, the word, which of it, and the English around its own. */
const places: [id: string, word: string, nth: number, around: string][] = [
  ['d1s1', '6', 1, '8 June'],
  ['d1s1', '日', 1, '8 June'],
  ['p1s1', '日', 1, 'on 8 June'],
  ['p1s1', '在', 1, 'in the Belgian'],
  ['p1s1', '合作', 1, 'a cooperation agreement'],
  ['p2s1', '合作', 1, 'missile defence cooperation'],
  ['p2s1', '合作', 2, 'cooperation proposals'],
  ['p2s1', '但', 1, 'but that at a deeper'],
  ['p2s1', '双方', 1, 'the two sides have each'],
  ['p2s1', '双方', 2, 'reflects their lack'],
  ['p2s2', '俄', 1, 'United States and Russia'],
  ['p2s2', '俄罗斯', 1, 'between Russia and Western'],
  ['p3s1', '会议', 1, 'Although the meeting'],
  ['p3s1', '会', 1, 'after the meeting'],
  ['p3s1', '双方', 2, 'both sides face'],
  ['p4s1', '合作', 1, 'that cooperation between'],
  ['p4s1', '合作', 2, 'a cooperation agreement'],
  ['p4s1', '北约', 2, 'the NATO summit'],
  ['p4s2', '俄罗斯', 1, 'no threat to Russia'],
  ['p4s2', '俄罗斯', 2, 'against Russia'],
  ['p4s2', '俄罗斯', 3, 'Russia’s interests'],
  ['p4s2', '不', 1, 'posed no threat'],
  ['p4s2', '不', 2, 'was not directed'],
  ['p5s1', '会议', 1, 'attended the meeting'],
  ['p5s1', '会', 1, 'after the meeting'],
  ['p5s1', '俄罗斯', 1, 'Russian Defence Minister'],
  ['p6s1', '俄罗斯', 1, 'positions of Russia'],
  ['p6s1', '俄罗斯', 2, 'that Russia demanded'],
  ['p6s1', '俄罗斯', 3, 'intercept Russia'],
  ['p6s1', '北约', 2, 'demanded that NATO'],
  ['p7s1', '北约', 1, 'a NATO official'],
  ['p7s1', '北约', 2, 'the NATO Secretary General'],
  ['p8s2', '俄罗斯', 1, 'opposition from Russia'],
  ['p8s2', '俄罗斯', 2, 'Russia’s security'],
  ['p9s1', '反导', 1, 'European missile defence system'],
  ['p9s1', '反导', 2, 'bringing the missile defence system'],
  ['p10s1', '欧洲', 1, 'a European missile'],
  ['p10s1', '欧洲', 2, 'in Europe as'],
  ['p11s2', '北约', 1, 'NATO argued'],
  ['p11s2', '北约', 2, 'that it and Russia'],
  ['p11s2', '合作', 1, 'and cooperate by'],
  ['p11s2', '各', 1, 'should each build'],
  ['p11s2', '各', 2, 'each of the two sides'],
  ['p11s2', '系统', 3, 'one joint system'],
  ['p11s2', '防卫区', 1, 'defence zones'],
  ['p13s1', '导弹', 1, 'interceptor missiles'],
  ['p13s1', '导弹', 2, 'missiles and radars'],
  ['p13s1', '位置', 1, 'positions of missiles'],
  ['p14s1', '北约', 1, 'with NATO, but'],
  ['p14s1', '北约', 2, 'possibility of NATO making'],
  ['p14s1', '希望', 1, 'it hopes to participate'],
  ['p14s1', '希望', 2, 'in fact hopes'],
  ['p14s1', '系统', 2, 'of the system with'],
  ['p15s1', '北约', 1, 'NATO had not accepted'],
  ['p15s1', '北约', 2, 'NATO member states'],
  ['p15s1', '北约', 3, 'that NATO was responsible'],
  ['p15s1', '北约', 4, 'NATO would not'],
  ['p15s1', '成员国', 1, 'NATO member states'],
  ['p15s1', '成员国', 2, 'its member states'],
  ['p15s1', '安全', 1, 'the security of NATO'],
  ['p15s1', '安全', 2, 'security and defence'],
  ['p16s1', '俄罗斯', 1, 'Russia’s top'],
  ['p17s1', '阶段', 1, 'four phases'],
  ['p17s1', '阶段', 2, 'first phase'],
  ['p17s1', '阶段', 3, 'second phase'],
  ['p17s1', '部署', 1, 'because deployment'],
  ['p17s1', '部署', 2, 'with the deployment'],
  ['p17s1', '导弹', 1, 'interceptor missiles'],
  ['p17s1', '威胁', 1, 'a threat to Russia'],
  ['p17s1', '威胁', 2, 'will threaten'],
  ['p17s1', '俄罗斯', 3, 'strong Russian'],
  ['p18s3', '俄', 1, 'Russia will deploy'],
  ['p18s3', '新', 1, 'a new round'],
  ['p18s3', '新', 2, 'new offensive'],
  ['p19s1', '核裁军', 1, 'links nuclear disarmament'],
  ['p19s1', '核裁军', 2, 'new nuclear disarmament treaty'],
  ['p19s1', '反导', 1, 'with missile defence, stipulating'],
  ['p19s1', '反导', 2, 'deploys missile defence systems'],
  ['p19s1', '俄', 1, 'threaten Russia'],
  ['p19s1', '俄', 2, 'Russia will withdraw'],
  ['p20s1', '北约', 1, 'between NATO and'],
  ['p20s1', '北约', 2, 'United States or NATO'],
  ['p20s1', '北约', 3, 'nor will NATO'],
  ['p20s1', '俄罗斯', 3, 'let Russia become'],
  ['p20s1', '系统', 2, 'building the missile defence system'],
  ['p22s1', '关系', 1, 'overall relations between'],
  ['p22s1', '关系', 2, 'trade relations with'],
  ['p22s1', '西方', 2, 'the West should'],
  ['p22s1', '应', 1, 'should take measures'],
  ['p22s1', '应该', 1, 'should develop'],
];

test.each(places)('%s: %s %i stands in “%s”', (id, word, nth, around) => {
  const { tokens, translation } = byId.get(id)!;
  const token = tokens.filter(({ text }) => text === word)[nth - 1]!;
  const start = translation.indexOf(around);
  expect(translation.indexOf(around, start + 1), 'the English around it stands only once').toBe(-1);
  for (const range of token.english ?? []) {
    expect(range.start).toBeGreaterThanOrEqual(start);
    expect(range.end).toBeLessThanOrEqual(start + around.length);
  }
  expect(token.english?.length).toBe(1);
});

test.each(sentences)('the stretches of $id are whole words of its translation, in order', (sentence) => {
  const letter = /^[\p{L}\p{N}]{2}$/u;
  for (const { english = [] } of sentence.tokens) {
    for (const [at, { start, end }] of english.entries()) {
      expect(start).toBeGreaterThanOrEqual(english[at - 1]?.end ?? 0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(sentence.translation.length);
      for (const border of [start, end])
        expect(sentence.translation.slice(border - 1, border + 1)).not.toMatch(letter);
    }
  }
});

test('names and figures all have English', () => {
  const without = sentences.flatMap(({ id, tokens }) =>
    tokens
      .filter(({ kind, pos, english }) => (pos === 'name' || kind === 'number' || kind === 'latin') && !english?.length)
      .map(({ text }) => `${id} ${text}`),
  );
  expect(without).toEqual([]);
});

/** Words of content that no English word renders: verbs that only lead in or round off another, and the like. */
const unrendered = [
  'p2s1 看',
  'p2s1 存在',
  'p2s1 出',
  'p2s2 来',
  'p2s2 看',
  'p2s2 到',
  'p5s1 形成',
  'p5s1 是',
  'p6s1 话',
  'p7s1 到',
  'p8s2 到',
  'p11s1 出',
  'p11s2 进行',
  'p11s2 到',
  'p12s1 具有',
  'p14s1 就是',
  'p14s1 一',
  'p17s1 型',
  'p17s1 到',
  'p18s2 是',
  'p18s2 一个',
  'p19s1 到',
  'p19s2 一',
  'p21s1 得到',
];

test('so do the words of content, but for those that were read and have none', () => {
  const without = sentences.flatMap(({ id, tokens }) =>
    tokens.filter((token) => isContentWord(token) && !token.english?.length).map(({ text }) => `${id} ${text}`),
  );
  expect(without).toEqual(unrendered);
});

test('nine tenths of all words but particles have English', () => {
  const words = sentences.flatMap(({ tokens }) => tokens.filter(({ kind, pos }) => kind === 'word' && pos !== 'particle'));
  expect(words.filter(({ english }) => english?.length).length / words.length).toBeGreaterThan(0.9);
});
