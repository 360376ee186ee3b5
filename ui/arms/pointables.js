.pragma library

// Finds what a hand can point at: whatever can be activated, is enabled, and is not hidden or cut off.

// The part of a target that must be seen, as a share of it.
const SEEN = 0.6;

function find(layers, root, clips) {
    const found = [];
    for (let i = 0; i < layers.length; ++i)
        collect(layers[i], root, clips[i], found);
    return found;
}

function collect(item, root, clip, found) {
    if (!item.visible || !item.enabled || item.opacity === 0)
        return;
    let within = clip;
    if (item.clip || item.contentY !== undefined)
        within = meet(within, item.mapToItem(root, 0, 0, item.width, item.height));
    if (typeof item.activate === "function" && item.activeFocusOnTab && item.width > 0 && item.height > 0) {
        const whole = item.mapToItem(root, 0, 0, item.width, item.height);
        const part = meet(clip, whole);
        if (part.width >= SEEN * whole.width && part.height >= SEEN * whole.height)
            found.push({
                item: item,
                place: part
            });
    }
    for (let i = 0; i < item.children.length; ++i)
        collect(item.children[i], root, within, found);
}

function meet(a, b) {
    const x = Math.max(a.x, b.x), y = Math.max(a.y, b.y);
    return Qt.rect(x, y, Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x), Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y));
}

function sides(found) {
    const numbers = [];
    for (const target of found)
        numbers.push(target.place.x, target.place.y, target.place.width, target.place.height);
    return numbers;
}
