/** Why nothing can be read of a file. Their sentences are in `i18n/import-words.*.ts`. */
export type ReadFaultCode =
  | 'file-empty'
  | 'file-too-large'
  | 'file-encrypted'
  | 'file-old-workbook'
  | 'file-other-workbook'
  | 'file-damaged'
  | 'file-inflates'
  | 'file-is-packed'
  | 'file-holds-several'
  | 'file-is-html'
  | 'file-is-xml'
  | 'file-is-pdf'
  | 'file-is-picture'
  | 'file-is-document'
  | 'file-is-mail'
  | 'file-is-yaml'
  | 'file-is-calendar'
  | 'file-is-code'
  | 'file-is-settings'
  | 'file-is-prose'
  | 'file-no-workbook'
  | 'file-is-unknown'
  | 'bpmn-without-process';

export class ReadFault extends Error {
  readonly code: ReadFaultCode;
  readonly values: Readonly<Record<string, string>>;
  constructor(code: ReadFaultCode, values: Readonly<Record<string, string>> = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }
}
