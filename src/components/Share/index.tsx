import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {Button} from '@site/src/components/Button';
import {type ShareWay, shareLinks, shareWays, toolQuery} from '@site/src/domain/share/shareLinks';
import {useQuery} from '@site/src/hooks/useAddress';
import {useCopy} from '@site/src/hooks/useCopy';
import {useNativeShare} from '@site/src/hooks/useNativeShare';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const names = (): Record<ShareWay, string> => ({
  email: translate({id: 'ofm.share.email', message: 'E-mail'}),
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  linkedin: 'LinkedIn',
});

/** Title and address of the page, with what the reader chose in its tool. */
function useShared(tool: string): {title: string; address: string} {
  const {siteConfig} = useDocusaurusContext();
  const {metadata} = useDoc();
  const query = toolQuery(useQuery(), tool);
  const page = `${metadata.title} · ${siteConfig.title}`;
  return query
    ? {
        title: translate(
          {id: 'ofm.share.scenario', message: '{page}: um cenário escolhido'},
          {page},
        ),
        address: `${siteConfig.url}${metadata.permalink}${query}#${tool}`,
      }
    : {title: page, address: `${siteConfig.url}${metadata.permalink}`};
}

type Props = {
  /** Id of the tool whose state goes along once it is in the page’s address. */
  tool: string;
};

/** Passes the page on, without a script or a request of anybody else. */
export function Share({tool}: Props): ReactNode {
  const {title, address} = useShared(tool);
  const [copied, copy] = useCopy();
  const share = useNativeShare();
  const links = shareLinks({title, address});
  const words = names();
  return (
    <>
      {/* Not in copies of the text, which have its address already. */}
      <p className={`${styles.paper} print-only`} data-share-address="" aria-hidden="true">
        {translate({id: 'ofm.share.paper', message: 'Abra em {address}'}, {address})}
      </p>
      <div className={`${styles.share} no-print`}>
        <span className={styles.name}>
          {translate({id: 'ofm.share.name', message: 'Compartilhar'})}
        </span>
        <Button className="needs-javascript" onClick={() => copy(address)}>
          {translate({id: 'ofm.tool.copyLink', message: 'Copiar link'})}
        </Button>
        {share && (
          <Button onClick={() => share({title, url: address})}>
            {translate({id: 'ofm.share.device', message: 'Outros apps'})}
          </Button>
        )}
        {shareWays.map((way) => (
          <a key={way} href={links[way]} target="_blank" rel="noopener noreferrer nofollow">
            {words[way]}
          </a>
        ))}
        <span role="status" className={styles.copied}>
          {copied.status === 'copied' &&
            translate({id: 'ofm.tool.copied', message: 'Link copiado.'})}
          {copied.status === 'failed' && copied.text}
        </span>
      </div>
    </>
  );
}
