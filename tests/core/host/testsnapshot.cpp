// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/archivehandle.h"
#include "core/host/snapshot.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace redbud;
using namespace Qt::StringLiterals;

namespace
{

la_ssize_t append(archive * /*writer*/, void *bytes, const void *data, size_t size)
{
    static_cast<QByteArray *>(bytes)->append(static_cast<const char *>(data), qsizetype(size));
    return la_ssize_t(size);
}

/// Writes archives that writeSnapshot() would never make.
class ArchiveWriter
{
public:
    explicit ArchiveWriter(int filter = ARCHIVE_FILTER_XZ)
    {
        archive_write_set_format_pax_restricted(m_writer.get());
        archive_write_add_filter(m_writer.get(), filter);
        archive_write_open2(m_writer.get(), &m_bytes, nullptr, append, nullptr, nullptr);
    }

    ArchiveWriter &file(const char *path, const QByteArray &content)
    {
        return entry(path, AE_IFREG, content, [](archive_entry *) {});
    }

    ArchiveWriter &link(const char *path, const char *target)
    {
        return entry(path, AE_IFLNK, {},
                     [=](archive_entry *made) { archive_entry_set_symlink(made, target); });
    }

    ArchiveWriter &entry(const char *path, unsigned type, const QByteArray &content,
                         const std::function<void(archive_entry *)> &edit)
    {
        const ArchiveEntryHandle made(archive_entry_new());
        archive_entry_set_pathname(made.get(), path);
        archive_entry_set_filetype(made.get(), type);
        archive_entry_set_perm(made.get(), 0644);
        archive_entry_set_size(made.get(), content.size());
        edit(made.get());
        archive_write_header(m_writer.get(), made.get());
        if (!content.isEmpty())
            archive_write_data(m_writer.get(), content.constData(), size_t(content.size()));
        return *this;
    }

    QByteArray finish()
    {
        archive_write_close(m_writer.get());
        return m_bytes;
    }

private:
    QByteArray m_bytes; // outlives the writer
    ArchiveHandle m_writer{archive_write_new()};
};

MemorySysroot smallTree()
{
    MemorySysroot tree;
    tree.addFile(u"sys/devices/gpu/vendor"_s, "0x10de\n");
    tree.addFile(u"sys/devices/gpu/config"_s, QByteArray(4096, '\x81'));
    tree.addFile(u"sys/devices/empty"_s, {});
    tree.addLink(u"sys/bus/gpu"_s, u"../devices/gpu"_s);
    tree.addLink(u"proc/device-tree"_s, u"/sys/firmware/devicetree/base"_s);
    tree.addDirectory(u"sys/bus/pci/drivers/vfio-pci"_s);
    return tree;
}

} // namespace

Q_DECLARE_METATYPE(redbud::ErrorCode)

class TestSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const auto bytes = writeSnapshot(smallTree());
        QVERIFY(bytes);
        const auto snapshot = readSnapshot(*bytes);
        QVERIFY(snapshot);
        QVERIFY(**snapshot == smallTree());
        QCOMPARE(*(*snapshot)->read(u"sys/bus/gpu/vendor"_s), "0x10de\n");
    }

    void dependsOnTheTreeOnly()
    {
        MemorySysroot reversed;
        const MemorySysroot tree = smallTree();
        const QStringList paths = tree.entries().keys();
        for (qsizetype i = paths.size() - 1; i >= 0; --i) {
            const MemorySysroot::Entry entry = tree.entries().value(paths.at(i));
            if (entry.kind == MemorySysroot::Kind::File)
                reversed.addFile(paths.at(i), entry.data);
            else if (entry.kind == MemorySysroot::Kind::Link)
                reversed.addLink(paths.at(i), QString::fromUtf8(entry.data));
            else if (!reversed.exists(paths.at(i)))
                reversed.addDirectory(paths.at(i));
        }
        QCOMPARE(*writeSnapshot(reversed), *writeSnapshot(tree));
    }

    void leavesOutWhatCannotBeRead()
    {
        MemorySysroot tree = smallTree();
        tree.addUnreadable(u"sys/secret"_s);
        QCOMPARE(*writeSnapshot(tree), *writeSnapshot(smallTree()));
    }

    void readsWhatTarMakes()
    {
        const auto snapshot = readSnapshot(ArchiveWriter(ARCHIVE_FILTER_GZIP)
                                               .entry("./", AE_IFDIR, {}, [](auto *) {})
                                               .file("./sys/vendor", "0x10de\n")
                                               .link("./sys/link", "/etc/passwd")
                                               .finish());
        QVERIFY(snapshot);
        QCOMPARE(*(*snapshot)->read(u"sys/vendor"_s), "0x10de\n");
        QVERIFY(!(*snapshot)->exists(u"sys/link"_s));
    }

    void leavesOutWhatIsNoFile()
    {
        ArchiveWriter writer;
        writer.file("vendor", "x");
        writer.entry("hard", AE_IFREG, {},
                     [](archive_entry *made) { archive_entry_set_hardlink(made, "/etc/passwd"); });
        writer.entry("fifo", AE_IFIFO, {}, [](auto *) {});
        writer.entry("disk", AE_IFBLK, {}, [](auto *) {});
        writer.entry("zero", AE_IFCHR, {}, [](auto *) {});
        const auto snapshot = readSnapshot(writer.finish());
        QVERIFY(snapshot);
        QCOMPARE((*snapshot)->entries().keys(), QStringList{u"vendor"_s});
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code) {
            QTest::newRow(name) << bytes << code;
        };
        const ErrorCode invalid = ErrorCode::InvalidData;
        const ErrorCode large = ErrorCode::TooLarge;
        const QByteArray good = *writeSnapshot(smallTree());
        row("nothing", {}, invalid);
        row("text", "hello", invalid);
        row("magic only", good.left(6), invalid);
        row("half of it", good.left(good.size() / 2), invalid);
        row("one byte less", good.chopped(1), invalid);
        row("noise",
            QByteArray("\xfd"
                       "7zXZ\0",
                       6) +
                QByteArray(4096, 'x'),
            invalid);
        QByteArray flipped = good;
        flipped[flipped.size() / 2] = char(flipped.at(flipped.size() / 2) ^ 0x55);
        row("a flipped bit", flipped, invalid);
        row("absolute path", ArchiveWriter().file("/etc/passwd", "x").finish(), invalid);
        row("path upwards", ArchiveWriter().file("sys/../../x", "x").finish(), invalid);
        row("only upwards", ArchiveWriter().file("..", "x").finish(), invalid);
        row("below a link", ArchiveWriter().link("sys", "/etc").file("sys/x", "x").finish(),
            invalid);
        row("below a file", ArchiveWriter().file("sys", "").file("sys/x", "x").finish(), invalid);
        row("endless name", ArchiveWriter().file(QByteArray(2000, 'a'), "x").finish(), invalid);
        row("endless target", ArchiveWriter().link("a", QByteArray(2000, 'a').constData()).finish(),
            invalid);
        row("large file",
            ArchiveWriter().file("a", QByteArray(Sysroot::maxFileBytes + 1, 'a')).finish(), large);
        row("not compressed", ArchiveWriter(ARCHIVE_FILTER_NONE).file("a", "x").finish(), invalid);
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const auto snapshot = readSnapshot(bytes);
        QVERIFY(!snapshot);
        QCOMPARE(snapshot.error().code, code);
        QVERIFY(!snapshot.error().message.isEmpty());
    }

    void endsAtABomb()
    {
        ArchiveWriter writer(ARCHIVE_FILTER_GZIP);
        const QByteArray zeros(1 << 20, '\0');
        for (int i = 0; i < 80; ++i) // 80 MiB from some 80 KiB
            writer.file(qPrintable(u"file%1"_s.arg(i)), zeros);
        QCOMPARE(readSnapshot(writer.finish()).error().code, ErrorCode::TooLarge);
    }

    void unpacksOneLayerOnly()
    {
        const QByteArray inner = ArchiveWriter(ARCHIVE_FILTER_GZIP).file("a", "x").finish();
        const ArchiveHandle outer(archive_write_new());
        QByteArray bytes;
        archive_write_set_format_raw(outer.get());
        archive_write_add_filter_gzip(outer.get());
        archive_write_open2(outer.get(), &bytes, nullptr, append, nullptr, nullptr);
        const ArchiveEntryHandle whole(archive_entry_new());
        archive_entry_set_filetype(whole.get(), AE_IFREG);
        archive_write_header(outer.get(), whole.get());
        archive_write_data(outer.get(), inner.constData(), size_t(inner.size()));
        archive_write_close(outer.get());
        QCOMPARE(readSnapshot(bytes).error().code, ErrorCode::InvalidData);
    }

    void countsEntries()
    {
        // Each costs at least a header of 512 bytes, so this limit comes before that of bytes.
        static_assert(qint64(snapshotlimit::entries) * 512 < snapshotlimit::unpackedBytes);
        ArchiveWriter writer(ARCHIVE_FILTER_GZIP);
        for (int i = 0; i <= snapshotlimit::entries; ++i)
            writer.file(QByteArray::number(i).constData(), {});
        QCOMPARE(readSnapshot(writer.finish()).error().code, ErrorCode::TooLarge);
    }

    void namesTheFile()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"broken"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not an archive");
        file.close();
        const auto broken = readSnapshot(path);
        QVERIFY(!broken);
        QCOMPARE(broken.error().context, path);
        QCOMPARE(readSnapshot(directory.filePath(u"missing"_s)).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestSnapshot)
#include "testsnapshot.moc"
