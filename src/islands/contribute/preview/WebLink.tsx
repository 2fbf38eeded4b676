import { useView } from './view.ts'

/** A web page, by the name of its site. */
export function WebLink({ url }: { readonly url: string }) {
  const { t } = useView()
  return (
    <p>
      <a className="alone" href={url} rel="nofollow ugc noopener noreferrer">
        {t('org.website')}:{' '}
        <bdi dir="ltr" translate="no">
          {new URL(url).hostname}
        </bdi>
      </a>
    </p>
  )
}
