import type { ActionCue, InstrumentCue } from '../../locale';

/** Order matters only where stems overlap: the longer reading first. */
export const KO_ACTIONS: readonly ActionCue[] = [
  {
    action: 'reinstate',
    pattern:
      /재지정|다시 (?:포함|지정)|(?:리스트|국가|우대국|명단)\S{0,4}\s?(?:\S{1,6}\s)?(?:복원|복귀|재지정|다시 (?:넣|포함)|원상회복)|복귀/gu,
  },
  { action: 'simplify', pattern: /간소화/gu },
  { action: 'lift', pattern: /해제|철폐|(?<!부)풀(?:기로|었|린|었다)|(?:규제|제한|금지)\S{0,3}\s(?:철회|폐지|없애)/gu },
  { action: 'ease', pattern: /완화|개방/gu },
  { action: 'tighten', pattern: /(?:규제|심사|통제|관리|제한)\S{0,3}\s(?:강화|엄격|까다)|엄격하게|까다롭게/gu },
  { action: 'impose', pattern: /부과|금지(?:했|하|한|해)|규제를 (?:시작|가|발동)|금수 조치/gu },
  // 종료 통보의 효력을 정지: the pact goes on
  {
    action: 'resume',
    status: 'in-force',
    pattern:
      /종료\s?(?:통보|결정)\S{0,3}\s?(?:효력)?\S{0,2}\s?(?:\S{1,6}\s)?(?:정지|유예)|종료(?:를|의)?\s?(?:유예|보류)|(?:통보|결정)의? 효력\S?\s?(?:정지|중단)/gu,
  },
  { action: 'extend', pattern: /연장|갱신/gu },
  { action: 'resume', pattern: /재개|다시 (?:열|맺|시작|띄우|설치|운영|추진)|되살리|복원|정상화|원상회복/gu },
  {
    action: 'establish',
    pattern:
      /신설|설립|출범|설치|발족|도입|창설|개설|만들|만든|띄우|마련|개통|시범\s?운영|시행하기로|운영(?:하기로|한다|할|하고 있|을 시작)|구성하기로|꾸리기로|신설|착수|추진하기로|구축|시작하기로/gu,
  },
  { action: 'expand', pattern: /확대(?!회담|\s?회담)|확충|늘리|늘린|늘렸|늘려|넓히|증편|늘어/gu },
  { action: 'protest', pattern: /항의|초치|유감(?:의 뜻)?을? (?:표|뜻|나타|전)|유감 표명/gu },
  { action: 'compensate', pattern: /배상|변제|보상|판결금/gu },
  { action: 'fund', pattern: /(?:억|만)?원을 (?:지원|출연|투입)|출연|지원(?:한다|하기로|할|했)/gu },
  { action: 'end', pattern: /종료|파기|해산|만료|폐기|폐지|끝내/gu },
  { action: 'withdraw', pattern: /철회|취하|제외/gu },
  { action: 'suspend', pattern: /중단|정지|유예|멈추|끊겼/gu },
  { action: 'approve', pattern: /승인|의결|등재|검정 결과|통과/gu },
  { action: 'implement', pattern: /이행|실시/gu },
  { action: 'visit', pattern: /파견|시찰|참배|입항|기항|방문(?:했|하|해|한다)|참석|참배/gu },
  { action: 'release', pattern: /방류|제공(?:했|하|받)|공개(?:했|하)/gu },
];

export const KO_INSTRUMENTS: readonly InstrumentCue[] = [
  { instrument: 'mou', pattern: /양해각서|협력\s?각서|업무협약|(?<!교환)각서|MOU|MOC/u },
  { instrument: 'joint-declaration', pattern: /공동\s?선언/u },
  { instrument: 'joint-statement', pattern: /공동\s?(?:언론\s?)?(?:성명|발표)(?:문)?|공동보도문|합의문/u },
  { instrument: 'exchange-of-notes', pattern: /각서 교환|교환각서|외교공한/u },
  { instrument: 'treaty', pattern: /조약/u },
  { instrument: 'arrangement', pattern: /약정|스와프/u },
  { instrument: 'agreement', pattern: /협정|협약/u },
];
