import type { Article } from '../model/article';
import type { Source } from '../model/event';

/** An article as its facts cite it. */
export function sourceOf(article: Article, language: Source['language'], baseline: boolean): Source {
  return {
    articleId: article.id,
    ...(article.title === undefined ? {} : { title: article.title }),
    ...(article.url === undefined ? {} : { url: article.url }),
    outlet: article.outlet,
    ...(article.outletCountry === undefined ? {} : { outletCountry: article.outletCountry }),
    language,
    publishedAt: article.publishedAt,
    ...(baseline ? { baseline } : {}),
  };
}
