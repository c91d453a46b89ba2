import type { Language } from '../model/vocabularies';

/** The words around an article's text, which a reader of pages must not take for news. */
export interface Boilerplate {
  sections: string[];
  share: string[];
  related: string;
  advertisement: string;
  offer: string;
  newsletter: string;
  subscribe: string;
  published: string;
  updated: string;
  mostRead: string;
  rights: string;
  invented: string;
}

export const BOILERPLATE: Readonly<Record<Language, Boilerplate>> = {
  en: {
    sections: ['Home', 'Politics', 'Business', 'World', 'Sport', 'Opinion'],
    share: ['Share', 'Copy link', 'Email', 'Print'],
    related: 'Related stories',
    advertisement: 'Advertisement',
    offer: 'Fly to Jeju and Okinawa from $79: this weekend only',
    newsletter: 'The morning in five minutes: sign up for our newsletter.',
    subscribe: 'Sign up',
    published: 'Published',
    updated: 'Updated',
    mostRead: 'Most read',
    rights: 'All rights reserved. Reproduction without permission is prohibited.',
    invented: 'This outlet and its coverage are invented for a software demonstration.',
  },
  ko: {
    sections: ['홈', '정치', '경제', '국제', '스포츠', '오피니언'],
    share: ['공유하기', '링크 복사', '메일', '인쇄', '글자 크게'],
    related: '관련기사',
    advertisement: '광고',
    offer: '주말 특가! 후쿠오카 왕복 항공권 9만 원부터',
    newsletter: '아침마다 5분, 뉴스레터를 메일로 받아보세요.',
    subscribe: '구독하기',
    published: '입력',
    updated: '수정',
    mostRead: '많이 본 뉴스',
    rights: '무단 전재 및 재배포, AI 학습 이용 금지',
    invented: '이 매체와 기사는 소프트웨어 시연을 위해 지어낸 것입니다.',
  },
  ja: {
    sections: ['トップ', '政治', '経済', '国際', 'スポーツ', '社説'],
    share: ['シェア', 'リンクをコピー', 'メール', '印刷'],
    related: '関連記事',
    advertisement: '広告',
    offer: '秋のソウル3日間、2万9800円から',
    newsletter: '朝5分でわかるニュースレターを毎日お届けします。',
    subscribe: '登録する',
    published: '公開',
    updated: '更新',
    mostRead: 'アクセスランキング',
    rights: '無断転載を禁じます。',
    invented: 'この媒体と記事はソフトウェアの実演用に創作したものです。',
  },
};
