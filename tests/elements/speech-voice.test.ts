import { expect, test } from 'vitest';
import { chooseVoice } from '../../src/elements/speech-voice.ts';

const voice = (lang: string, localService = true) => ({ lang, localService });

test.each(['zh', 'zh-CN', 'zh_CN', 'zh-TW', 'zh-Hans-CN', 'zh-SG', 'cmn', 'cmn-CN', 'cmn-Hans-CN', 'ZH-cn'])(
  '%s is Mandarin',
  (lang) => {
    expect(chooseVoice([voice('en-US'), voice(lang)])?.lang).toBe(lang);
  },
);

test.each(['zh-HK', 'zh_HK', 'zh-Hant-HK', 'yue-HK', 'zh-CN-liaoning', 'wuu-CN', 'ja-JP', 'zhx'])(
  '%s is not',
  (lang) => {
    expect(chooseVoice([voice('en-US'), voice(lang)])).toBeUndefined();
  },
);

test('a mainland voice comes before others, one on the device before one from the network', () => {
  const [away, taiwan, here] = [voice('zh-CN', false), voice('zh-TW'), voice('cmn-Hans-CN')];
  expect(chooseVoice([taiwan, away])).toBe(away);
  expect(chooseVoice([taiwan, away, here])).toBe(here);
});
