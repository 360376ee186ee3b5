.pragma library

// Moves the focus by arrow keys to the nearest thing to act on in that direction, as the eye sees it.

function candidates(item, found) {
    for (let i = 0; i < item.children.length; ++i) {
        const child = item.children[i];
        if (!child.visible || !child.enabled || child.opacity === 0)
            continue;
        if (child.activeFocusOnTab && child.width > 0 && child.height > 0)
            found.push(child);
        candidates(child, found);
    }
    return found;
}

// The first as it is read: of what stands on one line the one at its beginning.
function uppermost(found, rightToLeft) {
    const places = found.map(item => item.mapToItem(null, 0, 0, item.width, item.height));
    let first = 0;
    for (let i = 1; i < found.length; ++i) {
        const a = places[first], b = places[i];
        const level = Math.abs(a.y - b.y) < Math.min(a.height, b.height) / 2;
        const before = rightToLeft ? b.x + b.width > a.x + a.width : b.x < a.x;
        if (level ? before : b.y < a.y)
            first = i;
    }
    return found[first];
}

function travel(root, from, dx, dy, rightToLeft = false) {
    const found = candidates(root, []).filter(item => item !== from);
    if (found.length === 0)
        return false;
    if (!from || from === root || !isInside(root, from)) {
        focusOn(uppermost(found, rightToLeft));
        return true;
    }
    const a = from.mapToItem(root, 0, 0, from.width, from.height);
    let best = null;
    let bestCost = Infinity;
    for (const item of found) {
        const cost = costBetween(a, item.mapToItem(root, 0, 0, item.width, item.height), dx, dy);
        if (cost < bestCost) {
            best = item;
            bestCost = cost;
        }
    }
    if (best)
        focusOn(best);
    return best !== null;
}

// Where an arrow key leads, across and down; nowhere by any other key.
function direction(key) {
    return [(key === Qt.Key_Right) - (key === Qt.Key_Left), (key === Qt.Key_Down) - (key === Qt.Key_Up)];
}

function leadsBack(key) {
    return key === Qt.Key_Escape || key === Qt.Key_Back || key === Qt.Key_Backspace;
}

function isInside(root, item) {
    for (let parent = item; parent; parent = parent.parent) {
        if (parent === root)
            return true;
    }
    return false;
}

// Distance along the direction between the near edges, and three times the gap across it; Infinity when behind.
function costBetween(a, b, dx, dy) {
    const ahead = dx !== 0 ? dx * (b.x + b.width / 2 - a.x - a.width / 2) : dy * (b.y + b.height / 2 - a.y - a.height / 2);
    if (ahead <= 1)
        return Infinity;
    const along = dx > 0 ? b.x - a.x - a.width : dx < 0 ? a.x - b.x - b.width : dy > 0 ? b.y - a.y - a.height : a.y - b.y - b.height;
    const beside = dx !== 0 ? gapBetween(a.y, a.height, b.y, b.height) : gapBetween(a.x, a.width, b.x, b.width);
    const across = dx !== 0 ? Math.abs(b.y - a.y) : Math.abs(b.x - a.x);
    return Math.max(0, along) + 3 * beside + 0.1 * across + 0.05 * ahead;
}

function gapBetween(start, length, otherStart, otherLength) {
    return Math.max(0, otherStart - start - length, start - otherStart - otherLength);
}

function focusOn(item) {
    item.forceActiveFocus(Qt.TabFocusReason);
}

function enter(page, rightToLeft = false) {
    const found = candidates(page, []);
    if (found.length > 0)
        focusOn(uppermost(found, rightToLeft));
}
