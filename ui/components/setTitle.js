.pragma library

// How large a title can be set in a place, no word broken.

// Scripts whose lines may end between any two letters, or as the layout knows.
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u9fff\uac00-\ud7af\uf900-\ufaff]/;

function wordsOf(title) {
    const words = [];
    for (const word of title.split(/\s+/)) {
        if (UNSPACED.test(word))
            words.push(...word);
        else
            words.push(...word.match(/[^-]+-?|-/g) ?? []);
    }
    return words;
}

// The largest size between two in which the title fits; at the smallest its end may lack, and no word: else 0.
// `measured` gives the width of a word at a size of 1.
function fit(title, largest, smallest, width, height, leading, measured) {
    const words = wordsOf(title).map(measured), space = measured(" ");
    const widest = Math.max(...words, 0);
    for (let size = Math.floor(Math.min(largest, width / widest)); size > smallest; size = Math.floor(size * 0.95)) {
        if (linesOf(words, space, width / size) * size * leading <= height)
            return size;
    }
    return widest * smallest <= width && smallest * leading <= height ? smallest : 0;
}

function linesOf(words, space, width) {
    let lines = 1, used = 0;
    for (const word of words) {
        if (used > 0 && used + space + word > width) {
            ++lines;
            used = 0;
        }
        used += (used > 0 ? space : 0) + word;
    }
    return lines;
}
