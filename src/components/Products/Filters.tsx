import {translate} from '@docusaurus/Translate';
import {Field, FilterForm} from '@site/src/components/DataTable';
import {licenceKinds} from '@site/src/domain/product/categories';
import type {ProductFilter} from '@site/src/domain/product/rows';
import type {ProductCategory} from '@site/src/domain/product/view';
import type {ReactNode} from 'react';
import {categoryName, licenceKindName} from './names';

type Props = {
  categories: readonly ProductCategory[];
  filter: ProductFilter;
  onChange: (filter: ProductFilter) => void;
};

export function Filters({categories, filter, onChange}: Props): ReactNode {
  const all = translate({id: 'ofm.products.all', message: 'Todas'});
  return (
    <FilterForm>
      <Field label={translate({id: 'ofm.products.filterText', message: 'Nome, dono ou uso'})}>
        <input
          type="search"
          value={filter.text}
          onChange={(event) => onChange({...filter, text: event.target.value})}
        />
      </Field>
      <Field label={translate({id: 'ofm.products.filterCategory', message: 'Função'})}>
        <select
          value={filter.category}
          onChange={(event) =>
            onChange({...filter, category: event.target.value as ProductFilter['category']})
          }
        >
          <option value="all">{all}</option>
          {categories.map((category) => (
            <option key={category} value={category}>
              {categoryName(category)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={translate({id: 'ofm.products.filterLicence', message: 'Licença'})}>
        <select
          value={filter.licence}
          onChange={(event) =>
            onChange({...filter, licence: event.target.value as ProductFilter['licence']})
          }
        >
          <option value="all">{all}</option>
          {licenceKinds.map((kind) => (
            <option key={kind} value={kind}>
              {licenceKindName(kind)}
            </option>
          ))}
        </select>
      </Field>
    </FilterForm>
  );
}
