import {ThemeClassNames} from '@docusaurus/theme-common';
import {CodeBlockContextProvider, useCodeWordWrap} from '@docusaurus/theme-common/internal';
import {codeText} from '@site/src/domain/manual/codeText';
import Buttons from '@theme/CodeBlock/Buttons';
import {type ReactNode, useMemo} from 'react';
import styles from './styles.module.css';

type Props = {
  /** The code with its words marked, from plugins/code-blocks. */
  html: string;
  language?: string;
  title?: string;
};

/** A block of code, highlighted during the build, with the theme’s buttons. */
export default function CodeBlock({html, language = 'text', title}: Props): ReactNode {
  const wordWrap = useCodeWordWrap();
  const className = `language-${language}`;
  const metadata = useMemo(() => {
    const code = codeText(html);
    const lines = {lineNumbersStart: undefined, lineClassNames: {}};
    return {codeInput: code, code, className, language, title, ...lines};
  }, [html, className, language, title]);
  return (
    <CodeBlockContextProvider metadata={metadata} wordWrap={wordWrap}>
      <div className={`${ThemeClassNames.common.codeBlock} ${styles.block}`}>
        {title && <div className={styles.title}>{title}</div>}
        <div className={styles.content}>
          <pre
            ref={wordWrap.codeBlockRef}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard.
            tabIndex={0}
            className={`${className} thin-scrollbar ${styles.pre}`}
          >
            <code
              className={styles.lines}
              // biome-ignore lint/security/noDangerouslySetInnerHtml: our own build wrote it.
              dangerouslySetInnerHTML={{__html: html}}
            />
          </pre>
          <Buttons />
        </div>
      </div>
    </CodeBlockContextProvider>
  );
}
