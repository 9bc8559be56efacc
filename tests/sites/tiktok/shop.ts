import { app, gradient, h, icon, icons, marked } from '@/tests/sites/client/dom';
import { somebody } from '@/tests/sites/text/people';
import { product, reviews } from '@/tests/sites/text/products';
import { chanceOf } from '@/tests/sites/text/random';
import { videosOf } from '@/tests/sites/text/videos';

/*
 * A product of TikTok Shop, as saved by a public tool in 2025-07: utility classes that mean nothing, no `data-e2e`. The
 * buy box stands at the right and stays; reviews come before the description, which is cut off until “View more”.
 */
const [{ hues }] = videosOf();
document.body.className = 'shop';
document.title = `${product.title} - TikTok Shop`;
app(
  h(
    'div',
    { class: 'flex w-full' },
    h(
      'div',
      { class: 'flex flex-col left' },
      h('div', { class: 'gallery', style: gradient(hues, 150) }),
      rating(),
      h('span', { class: 'H3-Bold text-color-UIText1Display mt-40' }, 'About this shop'),
      h('div', { class: 'flex mt-12' }, h('span', { class: 'H3-Semibold' }, product.by)),
      h('span', { class: 'H3-Bold text-color-UIText1Display mt-40' }, 'Description'),
      description(),
    ),
    buyBox(),
  ),
);

function rating(): HTMLElement {
  const chance = chanceOf(88);
  return h(
    'div',
    { class: 'flex flex-col mt-40' },
    h(
      'div',
      { class: 'flex items-center mb-20' },
      h('span', { class: 'H1-Bold' }, '4.5'),
      icon(icons.star, 22),
      h('span', { class: 'H2-Semibold text-color-UIText1Display' }, '2.9k global reviews'),
    ),
    h('div', { class: 'flex flex-col' }, ...reviews.map((text, index) => review(text, index))),
  );

  function review(text: string, index: number): HTMLElement {
    const by = somebody(chance);
    return h(
      'div',
      { class: 'flex flex-col mb-20' },
      h(
        'div',
        { class: 'flex flex-row items-center' },
        h('span', { class: 'face', style: gradient(by.hues) }),
        h('div', { class: 'ml-12' }, h('span', { class: 'H3-Semibold text-color-UIText1' }, by.name)),
      ),
      h(
        'div',
        { class: 'mt-12' },
        h(
          'div',
          { role: 'img', 'aria-label': 'Rating: 5 out of 5 stars', class: 'flex gap-4' },
          ...Array.from({ length: 5 }, () => h('span', {}, icon(icons.star, 16))),
        ),
      ),
      ...(text
        ? [h('span', { class: 'H4-Regular text-color-UIText1 mt-12', ...marked('review') }, text)]
        : []),
      ...(index === 0
        ? [
            h(
              'div',
              { class: 'flex flex-row mt-12' },
              h('span', { class: 'snapshot', style: gradient(hues) }),
            ),
          ]
        : []),
      h('span', { class: 'mt-12 Headline-Regular text-color-UIText3' }, 'Item: Natural, 30 cm'),
      h('span', { class: 'mt-8 Headline-Regular text-color-UIText3' }, `July ${31 - index}, 2026`),
    );
  }
}

function description(): HTMLElement {
  const words = h('div', { class: 'overflow-hidden transition-all', style: 'max-height: 160px' });
  for (const line of product.description)
    words.append(
      h('div', { class: 'picture mb-8', style: gradient(hues, 120) }),
      h(
        'span',
        {
          class: 'font-sans font-normal text-color-UIText1 mb-8 break-words whitespace-normal',
          ...marked('body'),
        },
        line,
      ),
    );
  const more = h(
    'div',
    {
      class: 'view-more cursor-pointer flex items-center mt-20',
      onclick: () => {
        words.style.maxHeight = 'none';
        more.remove();
      },
    },
    h('span', { class: 'Headline-Semibold' }, 'View more'),
  );
  return h('div', { class: 'relative rounded-8 mt-12' }, words, more);
}

function buyBox(): HTMLElement {
  const [whole, cents] = product.price;
  return h(
    'div',
    { class: 'buy-box sticky' },
    h('h1', { class: 'H2-Semibold text-color-UIText1Display', ...marked('title') }, product.title),
    h(
      'div',
      { class: 'price mt-8' },
      h('span', {}, '$'),
      h('span', { class: 'Headline-Semibold' }, whole),
      h('span', {}, `.${cents}`),
    ),
    h('span', { class: 'Headline-Regular text-color-UIText3' }, 'Free shipping on this order'),
    h('button', { type: 'button', class: 'buy' }, 'Buy now'),
  );
}
