// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/guesttree/dtb.h"

#include "core/base/files.h"

#include <QCoreApplication>

#include <libfdt.h>

#include <algorithm>

namespace redbud
{

namespace
{

constexpr int maxDepth = 64;

/// The specification allows 31 characters; real trees have a few longer names.
constexpr qsizetype maxNameLength = 127;

/// The first version whose header says where the names of properties end; dtc, Linux and QEMU have
/// written no older one since 2007.
constexpr quint32 firstVersion = 17;

QString tr(const char *text)
{
    return QCoreApplication::translate("DeviceTree", text);
}

/// What dtc takes. Anything else would break the source that a tree is printed as, or the terminal.
bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayView(",._+*#?@-").contains(c);
}

bool isName(QByteArrayView name)
{
    return !name.isEmpty() && name.size() <= maxNameLength &&
           std::ranges::all_of(name, isNameCharacter);
}

/// Properties share the block of names, so that one long name could be that of a million of them:
/// too much to look through again and again, let alone to copy.
bool hasOnlyShortNames(const QByteArray &blob)
{
    const void *header = blob.constData();
    if (fdt_version(header) < firstVersion)
        return false;
    const qsizetype first = fdt_off_dt_strings(header);
    const qsizetype size = fdt_size_dt_strings(header);
    if (first > blob.size() || size > blob.size() - first)
        return false;
    qsizetype length = 0;
    return std::ranges::all_of(QByteArrayView(blob).sliced(first, size), [&length](char c) {
        length = c == '\0' ? 0 : length + 1;
        return length <= maxNameLength;
    });
}

Result<TreeNode> readNode(const void *blob, int offset, int depth)
{
    if (depth > maxDepth)
        return failure(ErrorCode::TooLarge, tr("The device tree is nested too deeply"));
    TreeNode node;
    node.name = fdt_get_name(blob, offset, nullptr);
    if (depth > 0 && !isName(node.name))
        return failure(ErrorCode::InvalidData,
                       tr("The device tree has a node without a proper name"));
    int property = 0;
    fdt_for_each_property_offset(property, blob, offset)
    {
        const char *name = nullptr;
        int length = 0;
        const void *value = fdt_getprop_by_offset(blob, property, &name, &length);
        if (!value)
            return failure(ErrorCode::InvalidData, tr("The device tree is damaged"));
        if (!isName(name))
            return failure(ErrorCode::InvalidData,
                           tr("The device tree has a property without a proper name"));
        node.properties.append({name, QByteArray(static_cast<const char *>(value), length)});
    }
    int child = 0;
    fdt_for_each_subnode(child, blob, offset)
    {
        Result<TreeNode> read = readNode(blob, child, depth + 1);
        if (!read)
            return read;
        node.children.append(*std::move(read));
    }
    return node;
}

/// libfdt's sequential writer over a growing buffer. A write can only fail for lack of space, and
/// then the buffer is doubled and the call repeated.
class DtbWriter
{
public:
    DtbWriter()
    {
        fdt_create(m_buffer.data(), int(m_buffer.size()));
        retry([this] { return fdt_finish_reservemap(m_buffer.data()); });
    }

    void write(const TreeNode &node)
    {
        retry([&] { return fdt_begin_node(m_buffer.data(), node.name.constData()); });
        for (const TreeProperty &property : node.properties) {
            retry([&] {
                return fdt_property(m_buffer.data(), property.name.constData(),
                                    property.value.constData(), int(property.value.size()));
            });
        }
        for (const TreeNode &child : node.children)
            write(child);
        retry([this] { return fdt_end_node(m_buffer.data()); });
    }

    QByteArray finish()
    {
        retry([this] { return fdt_finish(m_buffer.data()); });
        const void *header = m_buffer.constData();
        m_buffer.truncate(fdt_totalsize(header));
        return m_buffer;
    }

private:
    template <typename Call>
    void retry(Call call)
    {
        while (call() == -FDT_ERR_NOSPACE) {
            QByteArray larger(m_buffer.size() * 2, '\0');
            fdt_resize(m_buffer.data(), larger.data(), int(larger.size()));
            m_buffer = larger;
        }
    }

    QByteArray m_buffer = QByteArray(64 << 10, '\0');
};

} // namespace

Result<TreeNode> readDtb(const QByteArray &blob)
{
    if (blob.size() > maxDtbBytes)
        return failure(ErrorCode::TooLarge, tr("The device tree is larger than 16 MiB"));
    // fdt_check_full() alone would read a header that is not there.
    if (blob.size() < qsizetype(sizeof(fdt_header)) || fdt_check_header(blob.constData()) != 0 ||
        !hasOnlyShortNames(blob) || fdt_check_full(blob.constData(), size_t(blob.size())) != 0)
        return failure(ErrorCode::InvalidData,
                       tr("This is not a flattened device tree, or damaged"));
    return readNode(blob.constData(), 0, 0);
}

QByteArray writeDtb(const TreeNode &root)
{
    DtbWriter writer;
    writer.write(root);
    return writer.finish();
}

Result<TreeNode> loadDtb(const QString &path)
{
    Result<QByteArray> bytes = readFile(path, maxDtbBytes);
    if (!bytes)
        return failure(bytes.error());
    Result<TreeNode> tree = readDtb(*bytes);
    if (!tree)
        return failure(tree.error().code, tree.error().message, path);
    return tree;
}

} // namespace redbud
