/** The order in which articles are listed: newest first, articles of one day by slug. */
export const byNewest = (a: { date: string; slug: string }, b: { date: string; slug: string }): number =>
  b.date.localeCompare(a.date) || a.slug.localeCompare(b.slug);
