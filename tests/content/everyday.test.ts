import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadLanguage } from '../../src/language/load-language.ts';
import type { Block, Token } from '../../src/model/article.ts';
import { lexicon } from '../../src/model/lexicon.ts';
import { addGlosses } from '../../src/pipeline/stages/add-glosses.ts';
import { addPartsOfSpeech } from '../../src/pipeline/stages/add-parts-of-speech.ts';
import { addPinyin } from '../../src/pipeline/stages/add-pinyin.ts';
import { applyLexicon } from '../../src/pipeline/stages/apply-lexicon.ts';
import { crossCuts } from '../../src/pipeline/stages/cross-cuts.ts';
import { joinWords } from '../../src/pipeline/stages/join-words.ts';
import { partGlued } from '../../src/pipeline/stages/part-glued.ts';
import { tokenize } from '../../src/pipeline/stages/tokenize.ts';

const language = loadLanguage();
const reviewed = lexicon.parse(parse(readFileSync('content/lexicon.yaml', 'utf8')));

/** The words of a text that nobody has cut or translated, as the machine reads them with the site's lexicon. */
function wordsOf(text: string, kind: 'paragraph' | 'dateline' = 'paragraph'): Token[] {
  const outline = { id: 'p1', kind, text, borders: undefined, sentences: [{ id: 'p1s1', start: 0, end: text.length }] };
  const parted = partGlued(tokenize([outline], language.segmenter), language);
  const cut = joinWords(crossCuts(parted, language), language);
  const blocks = cut.map((block) => ({ ...block, mentions: [] }));
  const tagged = addPartsOfSpeech(applyLexicon(blocks, reviewed, language), language);
  const read = addGlosses(addPinyin(tagged, language.dictionary, language.transcriber), {
    dictionary: language.dictionary,
    lexicon: reviewed,
  });
  return read.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens));
}

const readings = (text: string, word: string): string =>
  wordsOf(text)
    .filter((token) => token.text === word)
    .map(({ reading }) => reading)
    .join(', ');

test.each([
  ['我得走了，你得告诉我这些东西多少钱。', '得', 'dei3, dei3'],
  ['他说得很好，跑得也快。', '得', 'de5, de5'],
  ['他得了奖。', '得', 'de2'],
  ['我得走了，你得告诉我这些东西多少钱。', '告诉', 'gao4 su5'],
  ['我得走了，你得告诉我这些东西多少钱。', '东西', 'dong1 xi5'],
  ['我得走了，你得告诉我这些东西多少钱。', '多少', 'duo1 shao5'],
  ['他高兴地说：“好。”', '地', 'de5'],
  ['地很冷。', '地', 'di4'],
  ['我可以当老师。', '当', 'dang1'],
  ['他还钱了。', '还', 'huan2'],
  ['他还没来。', '还', 'hai2'],
  ['他睡不着觉。', '觉', 'jiao4'],
  ['长度为三米。', '为', 'wei2'],
  ['我为你高兴。', '为', 'wei4'],
  ['他数到三。', '数', 'shu3'],
  ['他教我们汉语。', '教', 'jiao1'],
  ['他们种过苹果树。', '种', 'zhong4'],
  ['三种颜色', '种', 'zhong3'],
  ['一只猫', '只', 'zhi1'],
  ['他只来过一次。', '过', 'guo5'],
  ['还得等你。', '得', 'dei3'],
  ['头春茶就得晚摘了。', '得', 'dei3'],
  ['我们得想个办法。', '得', 'dei3'],
  ['看来得请医生了。', '得', 'dei3'],
  ['这回可得小心。', '得', 'dei3'],
  ['病人得多喝水。', '得', 'dei3'],
  ['他在比赛中得第一名。', '得', 'de2'],
  ['他调皮得很。', '得', 'de5'],
  ['那段日子教会了我怎样生活。', '教会', 'jiao1 hui4'],
  ['船在海上，就得有人会修。', '得', 'dei3'],
  ['我还想还一笔钱。', '还', 'hai2, huan2'],
  ['那里长着苹果树。', '长', 'zhang3'],
  ['他把它背了起来。', '背', 'bei1'],
  ['再往锅里倒一杯水。', '倒', 'dao4'],
  ['营业时间为周一至周五。', '为', 'wei2'],
  ['厚度仅为七毫米。', '为', 'wei2'],
  ['小说以生活为题材。', '为', 'wei2'],
  ['应总理邀请，他将访问我国。', '应', 'ying4'],
  ['你应当来。', '应当', 'ying1 dang1'],
  ['这部剧还行。', '行', 'xing2'],
  ['读万卷书，行万里路。', '行', 'xing2'],
  ['像一只只蝴蝶。', '只', 'zhi1, zhi1'],
  ['他朝门外走去。', '朝', 'chao2'],
  ['她把信折好，塞进口袋。', '塞进', 'sai1 jin4'],
  ['画家克洛德·莫奈来了。', '克洛德', 'Ke4 luo4 de2'],
  ['柜子一下子就倒了。', '倒', 'dao3'],
  ['街坊都叫他顾师傅。', '顾', 'Gu4'],
])('in %s the word %s is read %s', (text, word, expected) => {
  expect(readings(text, word)).toBe(expected);
});

test.each([
  ['对了，我忘了。', '对', 'adjective'],
  ['我对他说了。', '对', 'preposition'],
  ['他不在。', '在', 'verb'],
  ['我没来。', '没', 'adverb'],
  ['这一趟没白来。', '没', 'adverb'],
  ['我没钱。', '没', 'verb'],
  ['他拿着一根木头。', '根', 'measure'],
  ['还没有做完。', '没有', 'adverb'],
  ['没有人。', '没有', 'verb'],
  ['他稍等。', '等', 'verb'],
  ['我喜欢苹果等水果。', '等', 'particle'],
  ['我从上大学起就没看过。', '上', 'verb'],
  ['孩子今年上小学了。', '上', 'verb'],
  ['该手机很轻。', '该', 'pronoun'],
  ['你该走了。', '该', 'auxiliary'],
  ['地球上没有。', '上', 'localizer'],
  ['请翻炒几下。', '下', 'measure'],
  ['他会来。', '会', 'auxiliary'],
  ['他派来一个人。', '派', 'verb'],
  ['别炒得太久。', '别', 'adverb'],
  ['这颗星很大。', '颗', 'measure'],
  ['他走一趟。', '趟', 'measure'],
  ['打在碗里。', '碗', 'noun'],
  ['他吃了三碗饭。', '碗', 'measure'],
  ['请将药品放好。', '将', 'preposition'],
  ['代表团将前往北京。', '将', 'adverb'],
  ['订单也在减少。', '在', 'adverb'],
  ['他在北京看书。', '在', 'preposition'],
  ['他在比赛中受了伤。', '在', 'preposition'],
  ['从九点到晚上。', '到', 'preposition'],
  ['有四到五级风。', '到', 'preposition'],
  ['他到了。', '到', 'verb'],
  ['画了二百多幅画。', '多', 'numeral'],
  ['双方签署了多份文件。', '多', 'adjective'],
  ['外面的饭馆油多。', '多', 'adjective'],
  ['下午五时开会。', '时', 'time'],
  ['我看不到它。', '到', 'verb'],
  ['下调利率，以支持经济发展。', '以', 'conjunction'],
  ['著有《史记》等书。', '等', 'particle'],
  ['首演时并不成功。', '时', 'localizer'],
  ['好啦，别生气了。', '别', 'adverb'],
  ['把箱子搬上五楼。', '楼', 'measure'],
  ['这座楼很高。', '楼', 'noun'],
  ['要多站一会儿。', '要', 'auxiliary'],
  ['以2比1战胜对手。', '比', 'conjunction'],
  ['以三比一战胜对手。', '比', 'conjunction'],
  ['画家克洛德·莫奈来了。', '莫奈', 'name'],
  ['馆内很冷。', '馆', 'noun'],
  ['零件坏了。', '零件', 'noun'],
  ['发言人来了。', '发言人', 'noun'],
  ['他把信翻过来。', '翻过来', 'verb'],
  ['半晌没人来。', '半晌', 'time'],
  ['气温降到零下。', '零下', 'noun'],
  ['搜救结束了。', '搜救', 'noun'],
  ['可惜他不来。', '可惜', 'adjective'],
  ['他丢失了钥匙。', '丢失', 'verb'],
])('in %s the word %s is no other part of speech than %s', (text, word, expected) => {
  expect(
    wordsOf(text)
      .filter((token) => token.text === word)
      .map(({ pos }) => pos),
  ).toEqual([expected]);
});

test.each([
  ['小猫摇了摇尾巴。', '小猫 摇 了 摇 尾巴 。'],
  ['你说雨是什么颜色的？', '你 说 雨 是 什么 颜色 的 ？'],
  ['读一读课文。', '读 一 读 课文 。'],
  ['修船的人少了，船少了。', '修船 的 人 少 了 ， 船 少 了 。'],
  ['公司花了三亿美元。', '公司 花 了 三 亿 美元 。'],
  ['台风过后，四个人干了四十多天。', '台风 过后 ， 四 个 人 干 了 四十 多 天 。'],
  ['学习成绩显著提高。', '学习 成绩 显著 提高 。'],
  ['沪市上涨百分之一点二。', '沪市 上涨 百分之一 点 二 。'],
  ['先去验个血。', '先 去 验 个 血 。'],
  ['他遇到困难。', '他 遇到 困难 。'],
  ['本文采用问卷调查。', '本文 采用 问卷 调查 。'],
  ['他会尽快恢复训练。', '他 会 尽快 恢复 训练 。'],
  ['他虎头蛇尾。', '他 虎头蛇尾 。'],
  ['第十八周起，馆内很冷。', '第十八 周 起 ， 馆 内 很 冷 。'],
  ['她读那封信。', '她 读 那 封 信 。'],
  ['有四到五级风。', '有 四 到 五 级 风 。'],
  ['每天要眨眼上万次。', '每天 要 眨眼 上万 次 。'],
  ['兔子一蹦一跳地来了。', '兔子 一 蹦 一 跳 地 来 了 。'],
  ['公司营收达12亿元。', '公司 营收 达 12 亿 元 。'],
  ['平台用大数据。', '平台 用 大数据 。'],
  ['你为什么哭呀？', '你 为什么 哭 呀 ？'],
  ['他找不到妈妈了。', '他 找不到 妈妈 了 。'],
  ['享年九十一岁。', '享年 九十一 岁 。'],
  ['系统将于本周六升级。', '系统 将 于 本 周六 升级 。'],
  ['他任教于北京大学。', '他 任教 于 北京大学 。'],
  ['古城墙很长。', '古 城墙 很 长 。'],
  ['女排以三比一战胜对手。', '女排 以 三 比 一 战胜 对手 。'],
  ['画家弗里达·卡罗来了。', '画家 弗里达 · 卡罗 来 了 。'],
  ['别急，是因为堵车。', '别 急 ， 是 因为 堵车 。'],
  ['如有疑问可拨打热线。', '如 有 疑问 可 拨打 热线 。'],
  ['自签字盖章之日起生效。', '自 签字 盖章 之 日 起 生效 。'],
  ['亲爱的王老师：好久没给您写信了。', '亲爱 的 王 老师 ： 好久 没 给 您 写信 了 。'],
])('%s is cut into words that can be looked up', (text, words) => {
  expect(
    wordsOf(text)
      .map((token) => token.text)
      .join(' '),
  ).toBe(words);
});

test.each([
  ['花就红了。', '花', 'flower'],
  ['他花了三百元。', '花', 'to spend'],
  ['这门手艺很难。', '门', 'measure word for skills, subjects, cannons'],
  ['他关上了门。', '门', 'door, gate'],
  ['跟同桌聊一聊。', '一', 'stands between a verb and its repeat: a bit'],
  ['一本书', '一', 'one, a'],
  ['台风来了。', '台风', 'typhoon'],
  ['我们头三年只会扫地。', '头', 'first'],
  ['他低着头。', '头', 'head'],
  ['那条船很大。', '条', 'measure word for long things'],
  ['春天的第一场雨', '场', 'measure word for rain, wars, illnesses'],
  ['已经超过四成。', '成', 'tenth, ten per cent'],
  ['他三十岁左右。', '左右', 'or so, about (after a number)'],
  ['该睡的时候睡。', '该', 'should, ought to'],
  ['该公司去年很好。', '该', 'this, the said'],
  ['你去还是不去？', '还是', 'or (in a question)'],
  ['他还是让我拍了一张。', '还是', 'still, all the same'],
  ['小明问妈妈。', '小明', 'Xiaoming, a name'],
  ['少看分数，多陪孩子。', '少', 'less, fewer'],
  ['少看分数，多陪孩子。', '多', 'more, much'],
  ['城里东西两市商铺很多。', '东西', 'east and west'],
  ['我在门口等你。', '等', 'to wait'],
  ['他有一张竹床。', '竹床', 'bamboo + bed'],
  ['他换了工作。', '工作', 'work, job'],
  ['他在北京工作。', '工作', 'to work'],
  ['屋里比外面还冷。', '还', 'even (more)'],
  ['一碗二十八元。', '二十八', '28'],
  ['售价为三千九百元。', '三千', '3,000'],
  ['采用六点七英寸屏幕。', '点', '(decimal) point'],
  ['他们搬到了南方。', '搬到', 'to move + to'],
  ['父子俩坐在门槛上。', '坐在', 'to sit + in, on'],
  ['结果表明，效果不大。', '表明', 'to show, to make clear'],
  ['这部片子很长。', '部', 'measure word for films, books, works'],
  ['第十八分钟，他上场了。', '第十八', '18th'],
  ['湿度百分之七十五。', '百分之七十五', '75 per cent'],
  ['他做事虎头蛇尾。', '虎头蛇尾', 'a strong start but weak finish'],
  ['请将药品放好。', '请', 'please'],
  ['请他吃火锅。', '请', 'to ask, to invite'],
  ['他端来一碗热腾腾的面。', '面', 'noodles, flour'],
  ['一面镜子靠在墙上。', '一面', 'a (mirror, flag, wall)'],
  ['气温二十九度。', '度', 'degree'],
  ['树叶黄了。', '黄', 'yellow'],
  ['一到夏天，他就来了。', '到', 'to arrive'],
  ['他穿一件厚外套。', '厚', 'thick'],
  ['他打得十分胶着。', '十分', 'very'],
  ['他叹了口气。', '口气', 'a breath'],
  ['大会一致通过决议。', '通过', 'to pass, to adopt'],
  ['如有疑问请来电。', '如', 'if'],
  ['小赵的表现对得起大家。', '表现', 'performance, conduct'],
  ['这对得起他的努力。', '努力', 'effort'],
  ['他不看好这一决定。', '决定', 'decision'],
  ['它会产生反应。', '反应', 'reaction, response'],
  ['实验发现，鸟会认路。', '实验', 'experiment'],
  ['他把表翻过来。', '表', 'watch, table, form'],
  ['双方未能达成停火协议。', '停火', 'ceasefire'],
  ['地震造成九人死亡。', '死亡', 'to die'],
  ['他经历了很多。', '经历', 'to go through, to experience'],
  ['这不代表什么。', '代表', 'to represent'],
  ['真正的朋友来了。', '真正', 'true, real, genuine'],
  ['救援全面展开。', '全面', 'fully, in every respect'],
  ['中方高度关切。', '高度', 'highly'],
  ['去年他当选该党总书记。', '该', 'this, the said'],
  ['据说，该组织的车队来了。', '该', 'this, the said'],
  ['你该走了。', '该', 'should, ought to'],
  ['它停了快十年了。', '快', 'nearly, soon to be'],
  ['他跑得快。', '快', 'fast'],
  ['他老念叨这件事。', '老', 'always, all the time'],
  ['她对记者回忆道：“他很好。”', '道', 'to say (before or after what is said)'],
  ['他们可能左右未来的政局。', '左右', 'to control, to sway'],
  ['来了五十人左右。', '左右', 'or so, about (after a number)'],
  ['客队连扳两球。', '连', 'in a row, one after another'],
  ['胜利来得有些侥幸。', '有些', 'somewhat, rather'],
  ['街上有家面馆。', '家', 'measure word for families and businesses'],
  ['那行小字是他写的。', '行', 'line, row'],
  ['就在谈判代表离开时，炮击开始了。', '在', 'in, at: marks place or time'],
  ['当地还将普降大雪。', '将', 'will'],
  ['他摇摇头。', '摇摇头', 'to shake one’s head'],
  ['前面有修表铺。', '修表铺', 'to repair + watch + shop'],
  ['欧方先撤回措施。', '欧方', 'the European side'],
  ['它将在为期九天的任务中工作。', '在', 'in, at: marks place or time'],
  ['我们等了四年。', '等', 'to wait'],
  ['据记载，该会由他出资。', '会', 'meeting'],
  ['据记载，该会由他出资。', '该', 'this, the said'],
  ['会后，他对记者说了。', '会', 'meeting'],
  ['他会上网。', '会', 'will, to be likely to'],
  ['近半个世纪过去了。', '近', 'nearly (before a number)'],
  ['我听不懂，可我们就这样坐着。', '可', 'but, yet'],
  ['他提出新粒子的存在。', '存在', 'existence'],
  ['他们弄清自然的道理。', '自然', 'nature'],
  ['该组织宣布了结果。', '组织', 'organisation'],
  ['如此一来，大家都忙。', '一来', 'once that is so: after 如此, 这样'],
  ['自本月十五日起施工。', '起', 'from … on: closes 自 …, 从 …'],
])('in %s the word %s means: %s', (text, word, gloss) => {
  expect(wordsOf(text).find((token) => token.text === word)?.gloss).toBe(gloss);
});

test('a word that begins with a surname which is a common word is no name', () => {
  expect(wordsOf('他们都说钱少、活儿累。').find(({ text }) => text === '钱少')).toMatchObject({ reading: 'qian2 shao3' });
});

test('what is said twice is no sum', () => {
  expect(wordsOf('你去问问老师。').find(({ text }) => text === '问问')?.gloss).toBe('to ask');
});

test.each(['新华社东京3月5日电', '中新网3月5日电'])('%s ends in a dispatch, no company', (text) => {
  const { text: word, gloss } = wordsOf(text, 'dateline').at(-1)!;
  expect({ word, gloss }).toEqual({ word: '电', gloss: 'dispatch (of a news agency)' });
});

test.each([
  ['王小明来了。', 'Wang2 Xiao3 ming2'],
  ['卡卢加来了。', 'Ka3 lu2 jia1'],
  ['解振华来了。', 'Xie4 Zhen4 hua2'],
  ['周晓琳来了。', 'Zhou1 Xiao3 lin2'],
  ['小张来了。', 'Xiao3 Zhang1'],
  ['老李来了。', 'Lao3 Li3'],
])('the name at the head of %s is read %s, and is no sum of its characters', (text, reading) => {
  const [name] = wordsOf(text);
  expect(name).toMatchObject({ reading, pos: 'name' });
  expect(name).not.toHaveProperty('gloss');
});

test('a name with a character that cannot be read has no reading, and none that is said to be from anywhere', () => {
  const text = '王\u{2A6DF}';
  const token: Token = { text, kind: 'word', cut: 'jieba', pos: 'name' };
  const sentences = [{ id: 'p1s1', tokens: [token] }];
  const block: Block = { id: 'p1', kind: 'paragraph', text, mentions: [], sentences };
  const [read] = addPinyin([block], language.dictionary, language.transcriber);
  expect(read!.sentences[0]!.tokens).toEqual([token]);
});

test('a place is no person for the surname that it begins with', () => {
  expect(readings('高碑店很冷。', '高碑店')).toBe('Gao1 bei1 dian4');
});
