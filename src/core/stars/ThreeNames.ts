/** A name in the three languages of the collection. */
export interface ThreeNames {
  readonly en: string;
  readonly 'zh-Hans': string;
  readonly 'zh-Hant': string;
}
