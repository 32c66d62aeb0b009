import type { YAMLError } from 'yaml';

/** What the parser found, for clerks: the likely slip and what to do. */
export function syntaxAdvice({ code, message }: YAMLError): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return '同じ項目名が二つあります。片方を消すか、名前を直してください。';
    case 'TAB_AS_INDENT':
      return '行の始めにタブがあります。半角スペースに置きかえてください。';
    case 'BAD_INDENT':
      return '字下げ（行の始めのスペース）が合っていないか、「]」「}」の閉じ忘れがあります。上の行と見くらべてください。';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return '文の中に「: 」があるか、次の行の字下げが合っていません。文全体を「"」で囲むか、字下げをそろえてください。';
    case 'BAD_SCALAR_START':
      return '文の始めに使えない記号（@ や % など）があります。文全体を「"」で囲んでください。';
    case 'MULTIPLE_DOCS':
      return '「---」の行があります。その行を消してください。';
    case 'MULTILINE_IMPLICIT_KEY':
      return '「:」の後のスペース忘れか、項目名の書き忘れがあります。この行と前の行を見直してください。';
    case 'MISSING_CHAR':
      return message.includes('quote')
        ? '引用符（"）の閉じ忘れ、または余分な引用符があります。この行と前の行を見直してください。'
        : '項目名の後の「:」か、字下げがたりません。この行と前の行を見直してください。';
    default:
      return `YAML として読めません（${code}）。この行と前の行の記号・字下げを見直してください。`;
  }
}
