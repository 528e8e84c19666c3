import type {ProductCategory, ProductView} from './view';

export type ProductFilter = {
  /** Part of the name, the owner or the purpose, in any case; empty for all. */
  text: string;
  category: ProductCategory | 'all';
  licence: ProductView['licence']['kind'] | 'all';
};

/** The products that meet every condition of a filter, in their order. */
export function filterProducts(
  products: readonly ProductView[],
  {text, category, licence}: ProductFilter,
): ProductView[] {
  const wanted = text.trim().toLowerCase();
  return products.filter(
    (product) =>
      `${product.name} ${product.owner} ${product.purpose}`.toLowerCase().includes(wanted) &&
      (category === 'all' || product.category === category) &&
      (licence === 'all' || product.licence.kind === licence),
  );
}

/** The categories that occur, in their order. */
export function categoriesOf(products: readonly ProductView[]): ProductCategory[] {
  return [...new Set(products.map(({category}) => category))];
}
