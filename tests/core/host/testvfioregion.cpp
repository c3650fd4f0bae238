// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/vfioregion.h"

#include <QTest>

#include <linux/vfio.h>

using namespace redbud;

namespace
{

template <typename T>
QByteArray bytesOf(const T &value)
{
    return {reinterpret_cast<const char *>(&value), sizeof value};
}

/// A region info with capabilities one behind the other, as the kernel lays them out.
class InfoBuilder
{
public:
    explicit InfoBuilder(quint32 index, quint64 size, quint32 flags)
    {
        m_info.index = index;
        m_info.size = size;
        m_info.offset = quint64(index) << 40;
        m_info.flags = flags;
    }

    template <typename Capability>
    InfoBuilder &add(quint16 id, Capability capability, const QByteArray &more = {})
    {
        capability.header.id = id;
        capability.header.version = 1;
        capability.header.next = 0;
        if (m_last >= 0) {
            const auto next = quint32(sizeof m_info + m_chain.size());
            std::memcpy(m_chain.data() + m_last + 4, &next, sizeof next);
        }
        m_last = m_chain.size();
        m_chain += bytesOf(capability) + more;
        return *this;
    }

    QByteArray bytes()
    {
        if (!m_chain.isEmpty()) {
            m_info.flags |= VFIO_REGION_INFO_FLAG_CAPS;
            m_info.cap_offset = sizeof m_info;
        }
        m_info.argsz = quint32(sizeof m_info + m_chain.size());
        return bytesOf(m_info) + m_chain;
    }

private:
    vfio_region_info m_info = {};
    QByteArray m_chain;
    qsizetype m_last = -1;
};

vfio_region_info_cap_type typeOf(quint32 type, quint32 subtype)
{
    vfio_region_info_cap_type capability = {};
    capability.type = type;
    capability.subtype = subtype;
    return capability;
}

/// What a V100's NVLink2 region says.
QByteArray gpuRam()
{
    vfio_region_info_cap_nvlink2_ssatgt target = {};
    target.tgt = 0xc2000000000;
    return InfoBuilder(9, quint64(128) << 30, 7)
        .add(VFIO_REGION_INFO_CAP_TYPE, typeOf(0x800010de, 1))
        .add(VFIO_REGION_INFO_CAP_NVLINK2_SSATGT, target)
        .bytes();
}

/// What an NVLink bridge's region says.
QByteArray atsd(quint64 size)
{
    vfio_region_info_cap_nvlink2_ssatgt target = {};
    target.tgt = 0xc2000000000;
    vfio_region_info_cap_nvlink2_lnkspd speed = {};
    speed.link_speed = 8;
    return InfoBuilder(9, size, 7)
        .add(VFIO_REGION_INFO_CAP_NVLINK2_SSATGT, target)
        .add(VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD, speed)
        .add(VFIO_REGION_INFO_CAP_TYPE, typeOf(0x80001014, 1))
        .bytes();
}

} // namespace

class TestVfioRegion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsGpuMemory()
    {
        const auto region = parseVfioRegion(gpuRam());
        QVERIFY(region);
        QVERIFY(region->isNvLink2Ram());
        QVERIFY(!region->isNvLink2Atsd());
        QCOMPARE(region->index, 9U);
        QCOMPARE(region->size, quint64(128) << 30);
        QCOMPARE(region->offset, quint64(9) << 40);
        QVERIFY(region->readable && region->writable && region->mappable);
        QCOMPARE(region->tgt, std::optional<quint64>(0xc2000000000));
        QVERIFY(!region->nvlinkSpeed);
    }

    void readsBridges_data()
    {
        QTest::addColumn<quint64>("size");
        QTest::newRow("with a register") << quint64(65536);
        QTest::newRow("without a register") << quint64(0);
    }
    void readsBridges()
    {
        QFETCH(quint64, size);
        const auto region = parseVfioRegion(atsd(size));
        QVERIFY(region);
        QVERIFY(region->isNvLink2Atsd());
        QCOMPARE(region->size, size);
        QCOMPARE(region->nvlinkSpeed, std::optional(8U));
        QCOMPARE(region->tgt, std::optional<quint64>(0xc2000000000));
    }

    void readsBars()
    {
        const auto plain = parseVfioRegion(InfoBuilder(0, 0x20000, 5).bytes());
        QVERIFY(plain);
        QVERIFY(plain->readable && !plain->writable && plain->mappable);
        QVERIFY(!plain->type && plain->mappableAreas.isEmpty());
        auto sparse = vfio_region_info_cap_sparse_mmap();
        sparse.nr_areas = 2;
        const vfio_region_sparse_mmap_area areas[] = {{0, 0x1000}, {0x3000, 0x1000}};
        const auto holes =
            parseVfioRegion(InfoBuilder(0, 0x4000, 7)
                                .add(VFIO_REGION_INFO_CAP_SPARSE_MMAP, sparse, bytesOf(areas))
                                .bytes());
        QVERIFY(holes);
        const QList<VfioArea> expected{{0, 0x1000}, {0x3000, 0x1000}};
        QCOMPARE(holes->mappableAreas, expected);
    }

    void skipsWhatItDoesNotKnow()
    {
        const auto region = parseVfioRegion(
            InfoBuilder(2, 4096, 3).add(999, typeOf(1, 2)).add(2, typeOf(3, 4)).bytes());
        QVERIFY(region);
        QCOMPARE(region->type, std::optional(3U));
        QCOMPARE(region->subtype, std::optional(4U));
    }

    void refusesDamage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const QByteArray &whole : {gpuRam(), atsd(65536)}) {
            for (qsizetype length = 0; length < whole.size() - 4; length += 4)
                QTest::addRow("%lld of %lld bytes", qlonglong(length), qlonglong(whole.size()))
                    << whole.left(length);
        }
        const auto with = [](qsizetype offset, quint32 value) {
            QByteArray bytes = gpuRam();
            std::memcpy(bytes.data() + offset, &value, sizeof value);
            return bytes;
        };
        QTest::newRow("a loop") << with(32 + 16 + 4, 32);
        QTest::newRow("a capability in the header") << with(12, 8);
        QTest::newRow("a chain that leads out") << with(12, 0xfffffff8);
        QTest::newRow("a chain into the last bytes") << with(12, quint32(gpuRam().size() - 4));
        auto sparse = vfio_region_info_cap_sparse_mmap();
        sparse.nr_areas = 0xffffffff;
        QTest::newRow("endless areas")
            << InfoBuilder(0, 4096, 7).add(VFIO_REGION_INFO_CAP_SPARSE_MMAP, sparse).bytes();
    }
    void refusesDamage()
    {
        QFETCH(QByteArray, bytes);
        const auto region = parseVfioRegion(bytes);
        QVERIFY(!region);
        QCOMPARE(region.error().code, ErrorCode::InvalidData);
    }
};

QTEST_GUILESS_MAIN(TestVfioRegion)
#include "testvfioregion.moc"
