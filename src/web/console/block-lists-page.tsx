import { PageHeading } from '../desk/page-heading.tsx';
import { AddPicture } from './add-picture.tsx';
import { t } from './block-list-words.ts';
import { ImportList } from './import-list.tsx';
import { ListedPictures } from './listed-pictures.tsx';
import { ListedWords } from './listed-words.tsx';
import { t as say } from './words.ts';

/** The operator's own lists of pictures and words nobody may use. */
export function BlockListsPage(props: { mayDecide: boolean }) {
  return (
    <>
      <PageHeading title={t('lists.title')} face={say('face')} lead={t('lists.lead')} />
      <div className="application-page">
        <div className="main-column">
          <ListedPictures mayDecide={props.mayDecide} />
          <ListedWords mayDecide={props.mayDecide} />
        </div>
        {props.mayDecide && (
          <div className="side-column">
            <AddPicture />
            <ImportList />
          </div>
        )}
      </div>
    </>
  );
}
