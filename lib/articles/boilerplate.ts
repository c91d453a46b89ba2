/*
 * What stands around an article and is not of it. A related headline that slips into the text becomes a measure that
 * nobody announced, so these lists lean towards cutting. No bare \W, \w or \b here: they take Hangul and kana for punctuation.
 */

/** Elements that never hold the story. */
export const NEVER_STORY =
  'script,style,noscript,template,iframe,object,embed,svg,canvas,nav,aside,footer,form,button,select,input,textarea,dialog,figcaption,[hidden],[aria-hidden="true"],[role="navigation"],[role="complementary"],[role="dialog"],[role="banner"],[role="contentinfo"],rt,rp';

/** Words in class and id that name boxes around the story; matched between separators and camel-case humps. */
const BOX_WORDS = new RegExp(
  `(?:^|[-_ ]|[a-z](?=[A-Z]))(?:${[
    'relat(?:ed|ion)s?',
    'recommend(?:ed|ation|ations)?',
    'rank(?:ing)?s?',
    'popular',
    'trending',
    'most(?:read|viewed|popular)?',
    'comments?',
    'reply',
    'disqus',
    'shar(?:e|ing)',
    'sns',
    'social',
    'newsletters?',
    'subscri(?:be|ption)',
    'promo(?:tion)?',
    'ads?',
    'advert(?:isement)?s?',
    'banner',
    'sponsor(?:ed)?',
    'copyright',
    'captions?',
    'breadcrumbs?',
    'cookie',
    'toolbar',
    'tag(?:s|list|cloud)?',
    'keywords?',
    'author-?(?:bio|info|box)',
    'bio',
    'reporter',
    'journalist',
    'pagination',
    'pager',
    'sidebar',
    'aside',
    'footer',
    'gnb',
    'lnb',
    'snb',
    'outbrain',
    'taboola',
    'read-?more',
    'see-?also',
    'more-?news',
    'paywall',
    'login',
    'survey',
    'hot-?news',
    'today-?news',
    'kanren',
    'osusume',
  ].join('|')})(?=$|[-_ \\d]|[A-Z])`,
  'i',
);

/** Whether class and id of an element name a box around the story. */
export function namesBox(classAndId: string): boolean {
  return BOX_WORDS.test(classAndId);
}

/** Lines that belong to the page and not to the story, wherever they stand. */
const PAGE_LINES: readonly RegExp[] = [
  // Copyright: "저작권자(c) 연합뉴스, 무단 전재-재배포, AI 학습 및 활용 금지", "無断転載を禁じます"
  /무단\s*(?:전재|복제|배포)|재배포\s*금지|저작권자|ⓒ|©|無断転載|禁無断|無断複製|all rights reserved|^copyright/iu,
  // "<기자 이메일>": hong@yna.co.kr
  /^[^\n]{0,40}[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}[^\p{L}\p{N}]*$/iu,
  // "▶ 관련기사: ...", "☞ ...", "[관련기사]", "■関連記事", "【あわせて読みたい】"
  /^[▶►▷☞◀→※]+\s/u,
  /^[[【(<■●◆◇□○・\s]*(?:관련\s*기사|관련\s*뉴스|많이\s*본|인기\s*기사|주요\s*뉴스|추천\s*기사|이\s*시각|함께\s*(?:보면|읽)|더\s*보기|기사\s*더|바로가기|구독|제보|카카오톡|네이버에서|댓글)/u,
  /^[[【(<■●◆◇□○・\s]*(?:関連記事|関連ニュース|関連リンク|あわせて読みたい|合わせて読みたい|おすすめ|人気記事|アクセスランキング|ランキング|こちらも|この記事を|続きを読む|もっと見る|会員登録|ログイン|シェア|ツイート|トップへ|ページの先頭|メルマガ|コメント)/u,
  /^(?:related(?: (?:articles?|stories|news|coverage))?:?$|read (?:more|also|next)|see also|also read|more (?:from|on|stories)|most (?:read|popular|viewed)|recommended|sign up|subscribe|newsletter|follow us|share (?:this|on)|advertisement|sponsored|back to top|click here|download (?:the|our) app|leave a comment|comments? ?\(|print|listen to|watch:|photo:|photo by|image:|file photo|tags?:|topics?:|get (?:our|the) .{0,40}newsletter)/iu,
  // "Jane Doe contributed to this report."
  /contributed to this (?:report|article|story)|(?:reporting|editing|writing) by .{1,80}$/iu,
  // "입력 2026.11.24 10:05 | 수정 ...", "公開日時 2026年11月24日", "Published: Nov. 24, 2026"
  /^[[(<\s]*(?:입력|수정|등록|송고|게재|승인|기사입력|최종수정|公開|更新|掲載|配信|投稿|published|updated|posted|last updated)(?:日時?|日付|시간|일시)?\s*[:：|]?\s*.{0,60}$/iu,
  /^(?:사진|자료사진|写真|画像|イラスト|図|그래픽)\s*[=:：／/]/u,
];

/** A date line on its own: no letters but those of dates. */
const DATE_LINE =
  /^(?=.{0,60}\d)[\d\s.,:/()[\]|+-]*(?:(?:am|pm|[ap]\.m\.|kst|jst|gmt|utc|mon|tue|wed|thu|fri|sat|sun|年|月|日|時|分|년|월|일|시|분|오전|오후|午前|午後)[\d\s.,:/()[\]|+-]*)*$/iu;

/** The line where the publisher asks for a subscription; what follows is not for us. */
const PAYWALL_LINE =
  /有料会員(?:限定|記事|の方)|残り\s*[:：]?\s*[\d,]+\s*文字|続きは.{0,20}(?:会員|購読|ログイン)|この記事は.{0,15}会員|유료\s*(?:회원|구독|기사)|구독자\s*전용|로그인\s*(?:후|하면).{0,20}(?:볼|읽)|subscribe (?:now )?to (?:continue|read|unlock)|subscribers? only|to continue reading|already a subscriber|create (?:a )?free account to/iu;

export function isPageLine(line: string): boolean {
  // A long line is prose that happens to hold such a word.
  return (line.length <= 160 && PAGE_LINES.some((pattern) => pattern.test(line))) || DATE_LINE.test(line);
}

export function isPaywallLine(line: string): boolean {
  return line.length <= 200 && PAYWALL_LINE.test(line);
}

/** Whether a line ends as a sentence does. Korean and Japanese headlines do not. */
export function endsSentence(line: string): boolean {
  return /[.!?。!?…][”"'’」』)\]〉》]*$|다[.]?$/u.test(line);
}
