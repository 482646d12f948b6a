import type { Bilingual } from '../model/text.ts';

/** What the site says of reading without a network. */
export const offlineStrings = {
  offline: { zh: '离线阅读', en: 'Offline' },
  keep: { zh: '离线保存', en: 'Keep offline' },
  drop: { zh: '移除离线副本', en: 'Remove offline copy' },
  saving: { zh: '正在保存……', en: 'Saving…' },
  kept: { zh: '已可离线阅读', en: 'Ready to read offline' },
  failed: { zh: '未能保存，请重试', en: 'Could not be saved; try again' },
  newVersion: { zh: '本站有更新', en: 'A newer version of this site is ready' },
  useNewVersion: { zh: '更新', en: 'Use it' },
  later: { zh: '稍后', en: 'Later' },
  notHere: {
    zh: '没有网络，这一页也未保存在本机',
    en: 'You are offline, and this page is not on your device',
  },
  retry: { zh: '重试', en: 'Try again' },
  keptArticles: { zh: '已离线保存的文章', en: 'Articles kept offline' },
  noneKept: { zh: '还没有', en: 'None yet' },
} as const satisfies Record<string, Bilingual>;
