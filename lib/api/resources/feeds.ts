import * as z from 'zod';
import { healthOf } from '../../feeds/health';
import { resource } from '../resource';

export const feeds = resource({
  path: '/v1/feeds',
  name: 'listFeeds',
  summary: 'The feeds that are subscribed, and how each does',
  query: z.strictObject({}),
  answer: async () => (await import('../schemas/answers')).feeds,
  async handle(_asked, { chronicle, intake, now }) {
    const all = await chronicle.feeds();
    const states = await intake.feedStates(all.map(({ url }) => url));
    return {
      body: {
        feeds: all.map((its) => {
          const { language, country, fetchArticles } = its;
          return { ...healthOf(its, states.get(its.url), now()), language, country, fetchArticles };
        }),
      },
    };
  },
});
