import { sifted } from '../../../text/cue';
import { type DescribedAct, describedActs } from '../../described-act';

/** 서명한 AI 각서, 체결된 '우주 협력 양해각서', 맺은 한일 수소 협정: a paper, with the verb that describes it. */
const PAPER = sifted(
  /(?<![가-힣])(?:공동으로 |함께 |정식 |처음 )?(체결|서명|교환|채택|조인|발표|주고받|맺|합의)(?:했던|됐던|되었던|한|된|은|었던)\s((?!뒤|후|이후|데|바|것|점|사실|상태|채|만큼)[^,.은는]{0,34}?(?:각서|협정|협약|약정|선언문?|성명|의정서|조약|합의서|합의문|의향서|계획서|MOU|공동발표문|합의(?=[가이은는를을의와과에]\s?)|지소미아|GSOMIA|통화스와프|스와프)(?![가-힣]*(?:협상|위반)))/u,
  'ko',
);
/** 도입된 규제, 중단됐던 훈련, 출범한 대화: what was done to a thing. */
const THING = sifted(
  /(?<![가-힣])(도입|시행|시작|재개|중단|출범|신설|설립|개설|발족|창설|설치|폐지|종료|파기|해제|철회|연장|복원|단행|조성|운영|단절|발효|내놓|내린|끊|멈[췄춘]|끝|되살[렸려리]|되살아|풀[렸려]|막[혔히])(?:했던|됐던|되었던|한|된|은|난|겼던|긴|춘|던|린|힌)\s((?!뒤|후|이후|데|바|것|점|사실|상태|채|만큼)[^,.은는]{0,24}?(?:조치|규제|제도|기금|재단|협의체|대화|협의|노선|심사대|심사|훈련|스와프|해법|방안|협정|협약|사업|금지|화이트리스트|프로그램|센터|왕래|교류|무비자|면제|운항|항로|행사|추도식)(?![가-힣]*(?:협상|위반)))/u,
  'ko',
);

/** AI와 스타트업 각서라는 성과도 있었다: papers that are named as what came of it. */
const GAIN = sifted(
  /(?<=^|[\s,])()((?:[^\s,.]{1,12}\s){0,3}[^\s,.]{0,8}(?:각서|협정|협약|공동선언|공동성명|합의문|의향서|MOU))(?:이라는|라는|과 같은|와 같은|이란|란)\s(?=(?:\S{1,6}\s)?(?:성과|결실|열매|결과물|선물))/u,
  'ko',
);

const MODE: Readonly<Record<string, DescribedAct['mode']>> = { 합의: 'agree' };
const ACTION: Readonly<Record<string, DescribedAct['action']>> = {
  도입: 'impose',
  시행: 'implement',
  재개: 'resume',
  복원: 'resume',
  중단: 'suspend',
  단절: 'suspend',
  끊: 'suspend',
  멈췄: 'suspend',
  멈춘: 'suspend',
  폐지: 'end',
  종료: 'end',
  파기: 'end',
  끝: 'end',
  해제: 'lift',
  철회: 'withdraw',
  연장: 'extend',
};

/** Acts that a Korean sentence tells only in what describes a noun: 체결된 각서, 중단됐던 훈련. */
export const koreanDescribedActs = (sentence: string): DescribedAct[] =>
  describedActs(sentence, { paper: PAPER, thing: THING, gain: GAIN, modes: MODE, actions: ACTION });
